import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/insight/metrics/change.ts';
import type { Interval } from '../../src/insight/metrics/interval.ts';
import { meanOf } from '../../src/insight/metrics/mean.ts';
import { nps } from '../../src/insight/metrics/nps.ts';
import { shareInterval } from '../../src/insight/metrics/share-interval.ts';
import { compareShares } from '../../src/insight/metrics/two-shares.ts';
import { countsOf, coverageOf, holds, multinomial, type Setting } from '../support/coverage.ts';
import { runs } from '../support/size.ts';

/*
 * How often each 95 % interval holds the truth, computed exactly: every outcome that n answers can
 * have is listed with its probability.
 */

const FIVE = { low: 1, high: 5 };
const RATES = Array.from({ length: runs(200) - 1 }, (_, index) => (index + 1) / runs(200));

/** Shares of the answers 1 to 5, from all alike to two camps. */
const OPINIONS = [
  [0.05, 0.05, 0.1, 0.3, 0.5],
  [0.02, 0.03, 0.05, 0.2, 0.7],
  [0, 0, 0, 0.1, 0.9],
  [0, 0, 0, 0.5, 0.5],
  [0.05, 0, 0, 0.05, 0.9],
  [0.1, 0, 0, 0, 0.9],
  [0.02, 0, 0, 0, 0.98],
  [0, 0, 0, 0.02, 0.98],
  [0.2, 0.2, 0.2, 0.2, 0.2],
  [0.5, 0, 0, 0, 0.5],
  [0.1, 0.2, 0.4, 0.2, 0.1],
  [0, 0.1, 0, 0.8, 0.1],
  [0.7, 0.1, 0.1, 0.05, 0.05],
];

/** Detractors, passives, promoters in steps of 4 %, of 2 % at most. */
const CAMP_STEPS = Math.min(runs(25), 50);
const CAMPS = countsOf(CAMP_STEPS, 3)
  .map((counts) => counts.map((count) => count / CAMP_STEPS))
  .filter((shares) => shares.every((share) => share < 1));

function exact(
  outcomes: readonly (readonly number[])[],
  intervals: readonly (Interval | null)[],
  shares: readonly number[],
  truth: number,
): number {
  return outcomes.reduce(
    (sum, counts, at) =>
      holds(intervals[at] ?? null, truth) ? sum + multinomial(counts, shares) : sum,
    0,
  );
}

function over(
  ns: readonly number[],
  allShares: readonly (readonly number[])[],
  points: readonly number[],
  intervalOf: (counts: readonly number[]) => Interval | null,
): readonly Setting[] {
  return ns.flatMap((n) => {
    const outcomes = countsOf(n, points.length);
    const intervals = outcomes.map(intervalOf);
    return allShares.map((shares) => {
      const truth = shares.reduce((sum, share, at) => sum + share * (points[at] ?? 0), 0);
      return { at: `${n}: ${shares}`, coverage: exact(outcomes, intervals, shares, truth) };
    });
  });
}

function answers(counts: readonly number[], points: readonly number[]): readonly number[] {
  return counts.flatMap((count, at) => Array<number>(count).fill(points[at] ?? 0));
}

function keepsItsPromise(settings: readonly Setting[]): void {
  const { mean, worst, worstAt } = coverageOf(settings);
  expect(mean).toBeGreaterThanOrEqual(0.94);
  expect(worst, worstAt).toBeGreaterThanOrEqual(0.92);
}

describe('an interval that says 95 % holds the truth so often, from ten answers on', () => {
  it('of a share', () => {
    const shares = RATES.map((rate) => [1 - rate, rate]);
    keepsItsPromise(
      over([10, 11, 12, 15, 20, 30, 50, 80, 150], shares, [0, 1], ([misses = 0, hits = 0]) =>
        shareInterval(hits, hits + misses),
      ),
    );
  });

  it('of a net promoter score', () => {
    const score = (counts: readonly number[]): Interval | null =>
      nps(answers(counts, [0, 7, 10]).map((value) => ({ value, scale: { from: 0, points: 11 } })))
        .interval;
    keepsItsPromise(over([10, 11, 12, 15, 20, 30], CAMPS, [-100, 0, 100], score));
  });

  it('of a mean, also where nearly all give the best score', () => {
    const points = [1, 2, 3, 4, 5];
    keepsItsPromise(
      over(
        [10, 12, 15],
        OPINIONS,
        points,
        (counts) => meanOf(answers(counts, points), FIVE).interval,
      ),
    );
  });

  it('of the difference between two shares', () => {
    const settings = [
      [10, 10],
      [10, 40],
      [25, 12],
      [50, 50],
    ].flatMap(([before = 0, now = 0]) => differences(before, now));
    keepsItsPromise(settings);
  });

  it('of the difference between two means', () => {
    const points = [1, 3, 5];
    const means = countsOf(12, 3).map((counts) => ({
      counts,
      figures: meanOf(answers(counts, points), FIVE),
    }));
    const camps = CAMPS.filter((_, at) => at % 29 === 0);
    const settings = camps.flatMap((first) =>
      camps.map((second) => ({
        at: `${first} | ${second}`,
        coverage: heldBetween(means, first, second, trueMean(second) - trueMean(first)),
      })),
    );
    keepsItsPromise(settings);
  });
});

function differences(before: number, now: number): readonly Setting[] {
  const outcomes = countsOf(before, 2).flatMap(([, first = 0]) =>
    countsOf(now, 2).map(([, second = 0]) => ({
      first,
      second,
      interval: compareShares({ hits: first, n: before }, { hits: second, n: now }).interval,
    })),
  );
  const rates = RATES.filter((_, at) => at % 16 === 3);
  return rates.flatMap((p) =>
    rates.map((q) => {
      const coverage = outcomes
        .filter(({ interval }) => holds(interval, q - p))
        .reduce((sum, { first, second }) => {
          const likely = multinomial([before - first, first], [1 - p, p]);
          return sum + likely * multinomial([now - second, second], [1 - q, q]);
        }, 0);
      return { at: `${before}, ${now}: ${p}, ${q}`, coverage };
    }),
  );
}

interface Outcome {
  readonly counts: readonly number[];
  readonly figures: ReturnType<typeof meanOf>;
}

function trueMean(shares: readonly number[]): number {
  return shares.reduce((sum, share, at) => sum + share * (1 + 2 * at), 0);
}

function heldBetween(
  outcomes: readonly Outcome[],
  first: readonly number[],
  second: readonly number[],
  truth: number,
): number {
  const before = outcomes.map(({ counts }) => multinomial(counts, first));
  const now = outcomes.map(({ counts }) => multinomial(counts, second));
  return outcomes.reduce((sum, one, at) => {
    const held = outcomes.reduce((part, other, otherAt) => {
      const { interval } = changeBetween(
        { value: one.figures.mean, interval: one.figures.interval },
        { value: other.figures.mean, interval: other.figures.interval },
      );
      return holds(interval, truth) ? part + (now[otherAt] ?? 0) : part;
    }, 0);
    return sum + held * (before[at] ?? 0);
  }, 0);
}
