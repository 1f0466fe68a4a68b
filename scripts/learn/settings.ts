/** How far praise and complaint must each outweigh "none", in log odds: the neutral band. */
export interface Margins {
  readonly positive: number;
  readonly negative: number;
}

/** How a language is learned. */
export interface Settings {
  /** How strongly the weights of words are held near 0, for feelings and for themes. */
  readonly feelings: number;
  readonly themes: number;
  readonly margins: Margins;
}

/** None is below 0, which would be no band but a bias. */
const MARGINS = [0, 0.2, 0.4, 0.6, 0.8];

/** What is tried for the strength of shrinkage, the strictest first, which leaves fewest weights. */
export const SHRINKAGES = [1, 0.6, 0.3, 0.1];

/** What is tried for the neutral band, the narrowest first. */
export const BANDS: readonly Margins[] = MARGINS.flatMap((positive) =>
  MARGINS.map((negative) => ({ positive, negative })),
).sort((one, other) => widthOf(one) - widthOf(other));

function widthOf({ positive, negative }: Margins): number {
  return positive + negative;
}
