import { betaQuantile } from '../statistics/base/beta.ts';
import type { Interval } from './interval.ts';

export interface Mean {
  readonly n: number;
  readonly mean: number | null;
  /** Null below two values: then nothing shows how they vary. */
  readonly interval: Interval | null;
}

type Counted = readonly [value: number, count: number];

/** The mean of values, each counted once; see `meanOfCounts`. */
export function meanOf(values: readonly number[], within: Interval): Mean {
  return meanOfCounts(
    values.map((value) => [value, 1]),
    within,
  );
}

/**
 * Arithmetic mean of values within a range, with a 95 % interval that never leaves it. Each end
 * lets one more value lie at that end of the range and weighs all of them by Dirichlet(1, ..., 1)
 * (the bound of N. Gaffke, 2005; E. Learned-Miller & P. Thomas, "A new confidence interval for the
 * mean of a bounded random variable", arXiv:1905.06208, 2019); the law of that weighted mean is
 * taken for the beta law of its mean and variance, as it is where all values lie at the ends. For
 * these it is the exact interval of Clopper & Pearson (1934). Student's interval breaks its promise
 * where nearly all give the best score.
 * Each value comes with how often it was given.
 */
export function meanOfCounts(counted: readonly Counted[], within: Interval): Mean {
  const n = counted.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return { n, mean: null, interval: null };
  const mean = counted.reduce((sum, [value, count]) => sum + value * count, 0) / n;
  if (n === 1) return { n, mean, interval: null };
  const low = bound(counted, within, within.low, TAIL);
  const high = bound(counted, within, within.high, 1 - TAIL);
  return { n, mean, interval: { low: Math.min(low, mean), high: Math.max(high, mean) } };
}

const TAIL = 0.025;

function bound(
  counted: readonly Counted[],
  { low, high }: Interval,
  end: number,
  probability: number,
): number {
  const parts = [...counted, [end, 1] as const].map(
    ([value, count]) => [(value - low) / (high - low), count] as const,
  );
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const centre = parts.reduce((sum, [part, count]) => sum + part * count, 0) / total;
  const squares = parts.reduce((sum, [part, count]) => sum + count * (part - centre) ** 2, 0);
  const variance = squares / total / (total + 1);
  if (variance === 0) return end;
  const strength = (centre * (1 - centre)) / variance - 1;
  return low + (high - low) * betaQuantile(probability, centre * strength, (1 - centre) * strength);
}
