import type { Interval } from './interval.ts';
import { meanOfCounts } from './mean.ts';
import {
  commonScale,
  howMany,
  type Rating,
  rangeOf,
  requireOnScale,
  type Scale,
} from './rating.ts';
import { shareInterval } from './share-interval.ts';

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

/** Of efforts, low being easy, whichever way it was asked. Throws a RangeError for a value outside its scale. */
export function ces(efforts: readonly Rating[]): Ces {
  requireOnScale(efforts);
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
