import { type Change, changeBetween, type Estimate } from '../metrics/change.ts';
import { Z_95 } from '../metrics/interval.ts';
import { holm } from './base/holm.ts';
import { normalProbability } from './base/normal-probability.ts';

export interface Compared {
  readonly name: string;
  readonly before: Estimate;
  readonly now: Estimate;
}

export interface JudgedChange extends Change {
  readonly name: string;
  /** Two-sided, of this figure alone; null where there is nothing to compare. */
  readonly p: number | null;
  /** Adjusted for all the figures compared at once. */
  readonly adjustedP: number | null;
}

/** A change is called one where so small an adjusted p-value says so. */
const LEVEL = 0.05;

/**
 * Compares many figures of two periods at once: of twenty that did not move, one would look as if it
 * had. Holm's adjustment is taken and not a false discovery rate, because a report has about a dozen
 * figures, each "fall" is read alone and somebody answers for it, and the same buyers are behind all
 * of them, so that they are not independent. The interval stays that of the figure alone.
 */
export function manyChanges(figures: readonly Compared[]): readonly JudgedChange[] {
  const alone = figures.map(({ name, before, now }) => {
    const change = changeBetween(before, now);
    return { name, change, p: pValueOf(change) };
  });
  const told = alone.flatMap(({ p }) => (p === null ? [] : [p]));
  const adjusted = holm(told).values();
  return alone.map(({ name, change, p }) => {
    const adjustedP = p === null ? null : (adjusted.next().value ?? null);
    const isChange = adjustedP !== null && adjustedP <= LEVEL;
    const verdict = p === null || isChange ? change.verdict : 'no-clear-change';
    return { name, ...change, verdict, p, adjustedP };
  });
}

/** The interval turned round: below 0.05 exactly where it excludes zero. */
function pValueOf({ difference, interval }: Change): number | null {
  if (difference === null || interval === null) return null;
  const towardsZero = difference > 0 ? difference - interval.low : interval.high - difference;
  if (difference === 0 || towardsZero === 0) return difference === 0 ? 1 : 0;
  return 2 * normalProbability((-Math.abs(difference) / towardsZero) * Z_95);
}
