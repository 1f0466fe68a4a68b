import { ascending } from './holm.ts';

/**
 * P-values adjusted so that, of those that are at most q, on average at most the part q is a false
 * alarm; for tests that are independent or lean the same way. In the order they came in.
 * Y. Benjamini & Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal
 * Statistical Society B 57 (1995).
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.map(() => 1);
  let smallest = 1;
  for (const [rank, { p, at }] of [...ascending(pValues).entries()].reverse()) {
    smallest = Math.min(smallest, (p * pValues.length) / (rank + 1));
    adjusted[at] = smallest;
  }
  return adjusted;
}
