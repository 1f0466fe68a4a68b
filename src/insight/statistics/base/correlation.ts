import { sampleCorrelation } from 'simple-statistics';

/** Pearson's correlation of values in pairs; null where one of them does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (!varies(xs) || !varies(ys)) return null;
  return Math.max(-1, Math.min(1, sampleCorrelation([...xs], [...ys])));
}

function varies(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}
