/** What so few cannot tell: how many there are, and how many it takes. */
export interface NotEnough {
  readonly kind: 'not-enough';
  readonly n: number;
  readonly needed: number;
}

/** A figure, or how many are missing for one: never a number that nobody can trust. */
export type Estimated<Figure> = ({ readonly kind: 'estimated' } & Figure) | NotEnough;

export function notEnough(n: number, needed: number): NotEnough {
  return { kind: 'not-enough', n, needed };
}
