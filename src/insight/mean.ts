import type { Interval } from './interval.ts';
import { betaQuantile } from './statistics/beta.ts';

export interface Mean {
  readonly n: number;
  readonly mean: number | null;
  /** Null below two values: then nothing shows how they vary. */
  readonly interval: Interval | null;
}

/**
 * Arithmetic mean of values within a range, with a 95 % interval that never leaves it. Each end
 * lets one more value lie at that end of the range and weighs all of them by Dirichlet(1, ..., 1)
 * (the bound of N. Gaffke, 2005; E. Learned-Miller & P. Thomas, "A new confidence interval for the
 * mean of a bounded random variable", arXiv:1905.06208, 2019); the law of that weighted mean is
 * taken for the beta law of its mean and variance, as it is where all values lie at the ends. For
 * these it is the exact interval of Clopper & Pearson (1934). Student's interval breaks its promise
 * where nearly all give the best score.
 */
export function meanOf(values: readonly number[], within: Interval): Mean {
  const n = values.length;
  if (n === 0) return { n, mean: null, interval: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { n, mean, interval: null };
  const low = bound(values, within, within.low, TAIL);
  const high = bound(values, within, within.high, 1 - TAIL);
  return { n, mean, interval: { low: Math.min(low, mean), high: Math.max(high, mean) } };
}

const TAIL = 0.025;

function bound(
  values: readonly number[],
  { low, high }: Interval,
  end: number,
  probability: number,
): number {
  const parts = [...values, end].map((value) => (value - low) / (high - low));
  const centre = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const squares = parts.reduce((sum, part) => sum + (part - centre) ** 2, 0);
  const variance = squares / parts.length / (parts.length + 1);
  if (variance === 0) return end;
  const strength = (centre * (1 - centre)) / variance - 1;
  return low + (high - low) * betaQuantile(probability, centre * strength, (1 - centre) * strength);
}
