/**
 * How strongly each of several learned words speaks: the more there are, the less each says, so
 * that a long text is no surer than a short one of the same words.
 */
export function strengthOf(words: number): number {
  return 1 / Math.sqrt(Math.max(words, FEWEST));
}

const FEWEST = 4;
