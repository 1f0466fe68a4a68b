import type { Interval } from '../../metrics/interval.ts';

export interface WeightedPart {
  /** Any unit; weights are divided by their sum, which must be above 0. */
  readonly weight: number;
  readonly value: number;
  readonly interval: Interval | null;
}

/**
 * The weighted mean of independent figures. Its 95 % interval joins theirs as G.Y. Zou, W. Huang &
 * X. Zhang do ("A note on confidence interval estimation for a linear function of binomial
 * proportions", Computational Statistics & Data Analysis 53, 2009); null where one has none.
 */
export function weightedSum(parts: readonly WeightedPart[]): {
  readonly value: number;
  readonly interval: Interval | null;
} {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const value = parts.reduce((sum, part) => sum + (part.weight / whole) * part.value, 0);
  let down = 0;
  let up = 0;
  for (const { weight, value: centre, interval } of parts) {
    if (interval === null) return { value, interval: null };
    down += ((weight / whole) * (centre - interval.low)) ** 2;
    up += ((weight / whole) * (interval.high - centre)) ** 2;
  }
  return { value, interval: { low: value - Math.sqrt(down), high: value + Math.sqrt(up) } };
}
