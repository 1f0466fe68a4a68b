import type { Interval } from './interval.ts';

/** A figure and how sure it is. */
export interface Estimate {
  readonly value: number | null;
  readonly interval: Interval | null;
}

export const VERDICTS = ['rise', 'fall', 'no-clear-change', 'no-comparison'] as const;
type Verdict = (typeof VERDICTS)[number];

export interface Change {
  /** Now less before, with its 95 % interval, in the figure's own unit. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  /** A change is only called one where its interval excludes zero. */
  readonly verdict: Verdict;
}

/**
 * Compares two independent figures by their own intervals: "MOVER", G.Y. Zou & A. Donner,
 * "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008). For
 * two shares it is what method 10 of R.G. Newcombe, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17 (1998), does with Wilson's limits.
 */
export function changeBetween(before: Estimate, now: Estimate): Change {
  if (now.value === null || before.value === null) return NOTHING_TO_COMPARE;
  const difference = now.value - before.value;
  if (now.interval === null || before.interval === null) {
    return { ...NOTHING_TO_COMPARE, difference };
  }
  const down = Math.hypot(now.value - now.interval.low, before.interval.high - before.value);
  const up = Math.hypot(now.interval.high - now.value, before.value - before.interval.low);
  const interval = { low: difference - down, high: difference + up };
  return { difference, interval, verdict: verdictOf(interval) };
}

const NOTHING_TO_COMPARE: Change = {
  difference: null,
  interval: null,
  verdict: 'no-comparison',
};

function verdictOf({ low, high }: Interval): Verdict {
  if (low > 0) return 'rise';
  return high < 0 ? 'fall' : 'no-clear-change';
}
