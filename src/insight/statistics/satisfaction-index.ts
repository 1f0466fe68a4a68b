import type { Interval } from '../metrics/interval.ts';
import { meanOf } from '../metrics/mean.ts';
import { type Rating, rangeOf } from '../metrics/rating.ts';
import { type Estimated, notEnough } from './base/estimated.ts';
import { weightedSum } from './base/weighted-sum.ts';

/** How one dimension was rated, and how much it matters; any unit, as all are divided by their sum. */
export interface WeightedDimension {
  readonly dimension: string;
  readonly importance: number;
  readonly ratings: readonly Rating[];
}

/** 0 (all chose the worst) to 100 (all chose the best), with its 95 % interval. */
export interface SatisfactionIndex {
  /** Ratings behind it. */
  readonly n: number;
  readonly index: number;
  readonly interval: Interval | null;
  /** Dimensions with an importance that nobody rated; the others share theirs. */
  readonly unrated: readonly string[];
}

/**
 * The customer satisfaction index: 100 Σ wᵢ (mean of dimension i, 0 worst to 1 best) with
 * importances wᵢ that add up to 1 (C. Fornell et al., "The American Customer Satisfaction Index",
 * Journal of Marketing 60, 1996). Throws a RangeError for an importance below 0.
 */
export function satisfactionIndex(
  dimensions: readonly WeightedDimension[],
): Estimated<SatisfactionIndex> {
  const stray = dimensions.find(({ importance }) => !(importance >= 0));
  if (stray) throw new RangeError(`The importance of ${stray.dimension} is below 0`);
  const wanted = dimensions.filter(({ importance }) => importance > 0);
  const rated = wanted.filter(({ ratings }) => ratings.length > 0);
  if (rated.length === 0) return notEnough(0, 1);
  const parts = rated.map(({ importance, ratings }) => {
    const { mean, interval } = meanOf(ratings.map(asPercentage), { low: 0, high: 100 });
    return { weight: importance, value: mean ?? 0, interval };
  });
  const { value, interval } = weightedSum(parts);
  return {
    kind: 'estimated',
    n: rated.reduce((sum, { ratings }) => sum + ratings.length, 0),
    index: value,
    interval,
    unrated: wanted.filter(({ ratings }) => ratings.length === 0).map((one) => one.dimension),
  };
}

function asPercentage({ value, scale }: Rating): number {
  const { low, high } = rangeOf(scale);
  return (100 * (value - low)) / (high - low);
}
