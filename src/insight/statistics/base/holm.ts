/**
 * P-values adjusted so that, among all of them together, one false alarm or more has at most the
 * probability that is asked for, however they hang together. In the order they came in.
 * S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
 * Statistics 6 (1979).
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  for (const [rank, { p, at }] of ascending(pValues).entries()) {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
    adjusted[at] = largest;
  }
  return adjusted;
}

export function ascending(
  pValues: readonly number[],
): readonly { readonly p: number; readonly at: number }[] {
  return pValues.map((p, at) => ({ p, at })).sort((one, other) => one.p - other.p);
}
