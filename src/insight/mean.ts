import { clip, type Interval } from './interval.ts';
import { studentT95 } from './student-t.ts';

export interface Mean {
  readonly n: number;
  readonly mean: number | null;
  /** Null below two values, and where all are the same: then nothing shows how they vary. */
  readonly interval: Interval | null;
}

/** The mean of values, each counted once; see `meanOfCounts`. */
export function meanOf(values: readonly number[], within: Interval): Mean {
  return meanOfCounts(
    values.map((value) => [value, 1]),
    within,
  );
}

/**
 * Arithmetic mean with its 95 % interval, mean ± t · s / √n with n - 1 degrees of freedom
 * (Student, "The probable error of a mean", Biometrika 6, 1908), clipped to what can be answered.
 * Each value comes with how often it was given.
 */
export function meanOfCounts(
  counted: readonly (readonly [value: number, count: number])[],
  within: Interval,
): Mean {
  const n = counted.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return { n, mean: null, interval: null };
  const mean = counted.reduce((sum, [value, count]) => sum + value * count, 0) / n;
  const squares = counted.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0);
  if (n === 1 || counted.every(([value]) => value === counted[0]?.[0])) {
    return { n, mean, interval: null };
  }
  const half = studentT95(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { n, mean, interval: clip({ low: mean - half, high: mean + half }, within) };
}
