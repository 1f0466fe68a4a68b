import type { Interval } from './interval.ts';
import { meanOfCounts } from './mean.ts';
import {
  commonScale,
  howMany,
  type Rating,
  rangeOf,
  requireOnScale,
  type Scale,
  topOf,
} from './rating.ts';
import { shareInterval } from './share-interval.ts';

/** Customer satisfaction. With n = 0 every figure but counts is null. */
export interface Csat {
  readonly n: number;
  /** How many chose one of the two best answers of their scale. */
  readonly satisfied: number;
  /** `satisfied / n`, as part of 1, with its 95 % interval. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** Null unless all answered on one scale. */
  readonly scale: Scale | null;
  readonly mean: number | null;
}

/** The top-2-box share; throws a RangeError for a value outside its scale. */
export function csat(ratings: readonly Rating[]): Csat {
  requireOnScale(ratings);
  const n = howMany(ratings);
  const satisfied = howMany(ratings.filter(({ value, scale }) => value >= topOf(scale) - 1));
  const scale = commonScale(ratings);
  return {
    n,
    satisfied,
    share: n === 0 ? null : satisfied / n,
    interval: shareInterval(satisfied, n),
    scale,
    mean:
      scale &&
      meanOfCounts(
        ratings.map(({ value, count = 1 }) => [value, count]),
        rangeOf(scale),
      ).mean,
  };
}
