import type { Interval } from './interval.ts';

/** Whole numbers `from`, `from + 1` ... of which there are `points`, the best one last. */
export interface Scale {
  readonly from: number;
  readonly points: number;
}

export interface Rating {
  readonly value: number;
  readonly scale: Scale;
  /** How many gave it; one unless told otherwise. */
  readonly count?: number;
}

export function howMany(ratings: readonly Rating[]): number {
  return ratings.reduce((sum, { count = 1 }) => sum + count, 0);
}

export function topOf(scale: Scale): number {
  return scale.from + scale.points - 1;
}

export function rangeOf(scale: Scale): Interval {
  return { low: scale.from, high: topOf(scale) };
}

export function isOnScale({ value, scale }: Rating): boolean {
  return Number.isInteger(value) && value >= scale.from && value <= topOf(scale);
}

/** Throws a RangeError that names the first value outside its scale. */
export function requireOnScale(ratings: readonly Rating[]): void {
  const stray = ratings.find((rating) => !isOnScale(rating));
  if (stray === undefined) return;
  const { value, scale } = stray;
  throw new RangeError(`${value} is no answer on a scale of ${scale.from} to ${topOf(scale)}`);
}

/** The scale that all ratings share, if they do. */
export function commonScale(ratings: readonly Rating[]): Scale | null {
  const scale = ratings[0]?.scale ?? null;
  const same = ratings.every(
    (rating) => rating.scale.from === scale?.from && rating.scale.points === scale.points,
  );
  return same ? scale : null;
}
