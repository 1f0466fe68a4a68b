import { EXPECTATIONS, type Expectation } from '../../core/contract/expectation.ts';
import type { Interval } from '../metrics/interval.ts';
import { shareInterval } from '../metrics/share-interval.ts';
import { type Estimated, notEnough } from './base/estimated.ts';

export interface ExpectationShare {
  readonly count: number;
  /** Whole per cent; the three add up to 100. */
  readonly percentage: number;
  /** Of the share, as parts of 1. */
  readonly interval: Interval | null;
}

export interface ExpectationGap {
  readonly n: number;
  readonly shares: Readonly<Record<Expectation, ExpectationShare>>;
  /** Per cent better less per cent worse, -100 to 100, not rounded. */
  readonly net: number;
}

/**
 * Shares of better, as and worse than expected. They are rounded by largest remainders (Hamilton's
 * method), so that what people add up is 100.
 */
export function expectationGap(answers: readonly Expectation[]): Estimated<ExpectationGap> {
  const n = answers.length;
  if (n === 0) return notEnough(0, 1);
  const counts = EXPECTATIONS.map((expectation) => answers.filter((a) => a === expectation).length);
  const percentages = wholePercentages(counts, n);
  const shareAt = (at: number): ExpectationShare => ({
    count: counts[at] ?? 0,
    percentage: percentages[at] ?? 0,
    interval: shareInterval(counts[at] ?? 0, n),
  });
  return {
    kind: 'estimated',
    n,
    shares: { better: shareAt(0), 'as-expected': shareAt(1), worse: shareAt(2) },
    net: (100 * ((counts[0] ?? 0) - (counts[2] ?? 0))) / n,
  };
}

function wholePercentages(counts: readonly number[], n: number): readonly number[] {
  const floors = counts.map((count) => Math.floor((100 * count) / n));
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = counts
    .map((count, at) => ({ at, remainder: (100 * count) % n }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return floors.map((floor, at) => (raised.has(at) ? floor + 1 : floor));
}
