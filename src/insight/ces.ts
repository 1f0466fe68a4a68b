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

/** What a low answer says. Quayside asks "how much effort", so low is easy there. */
export type EffortDirection = 'low-is-easy' | 'high-is-easy';

/** Customer effort. With n = 0 every figure but counts is null. */
export interface Ces {
  readonly n: number;
  /** How many chose one of the two easiest answers of their scale. */
  readonly easy: number;
  /** `easy / n`, as part of 1, with its 95 % interval. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** Null unless all answered on one scale. */
  readonly scale: Scale | null;
  /** Mean effort, always told as low = easy, with its 95 % interval. */
  readonly mean: number | null;
  readonly meanInterval: Interval | null;
}

/**
 * Answers on a scale that runs the other way are turned round first, so the same experience gives
 * the same figures whichever way it was asked. Throws a RangeError for a value outside its scale.
 */
export function ces(ratings: readonly Rating[], direction: EffortDirection): Ces {
  requireOnScale(ratings);
  const efforts = ratings.map((rating) => effortOf(rating, direction));
  const n = howMany(efforts);
  const easy = howMany(efforts.filter(({ value, scale }) => value <= scale.from + 1));
  const scale = commonScale(efforts);
  const mean =
    scale &&
    meanOfCounts(
      efforts.map(({ value, count = 1 }) => [value, count]),
      rangeOf(scale),
    );
  return {
    n,
    easy,
    share: n === 0 ? null : easy / n,
    interval: shareInterval(easy, n),
    scale,
    mean: mean?.mean ?? null,
    meanInterval: mean?.interval ?? null,
  };
}

function effortOf(rating: Rating, direction: EffortDirection): Rating {
  const { value, scale } = rating;
  return direction === 'low-is-easy'
    ? rating
    : { ...rating, value: scale.from + topOf(scale) - value };
}
