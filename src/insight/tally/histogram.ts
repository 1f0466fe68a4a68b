/** How often each number came, the smallest number first; none came no times. */
export type Histogram = readonly (readonly [value: number, count: number])[];

export function histogramOf(counts: ReadonlyMap<number, number>): Histogram {
  return [...counts].sort(([one], [other]) => one - other);
}

/** Adds a histogram to the counts given. */
export function addHistogram(counts: Map<number, number>, histogram: Histogram): void {
  for (const [value, count] of histogram) counts.set(value, (counts.get(value) ?? 0) + count);
}

/** The middle value, or the mean of the two middle ones; null for none. */
export function medianOf(histogram: Histogram): number | null {
  const n = histogram.reduce((sum, [, count]) => sum + count, 0);
  const lower = valueAt(histogram, Math.ceil(n / 2));
  const upper = valueAt(histogram, Math.floor(n / 2) + 1);
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** The value at a place, counted from 1 in ascending order. */
function valueAt(histogram: Histogram, place: number): number | undefined {
  let passed = 0;
  return histogram.find(([, count]) => {
    passed += count;
    return place >= 1 && passed >= place;
  })?.[0];
}
