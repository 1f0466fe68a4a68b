import { groupBy } from '../../../base/group-by.ts';
import type { Interval } from '../../metrics/interval.ts';
import { meanOfCounts } from '../../metrics/mean.ts';
import { shareInterval } from '../../metrics/share-interval.ts';
import { studentT95 } from '../../metrics/student-t.ts';
import {
  type ClusteredEstimate,
  clusteredEstimate,
  countClusters,
  type Unit,
} from './clustered-estimate.ts';
import { dependentDegrees } from './dependent-degrees.ts';

/**
 * What the values are: a `share` counts hits as 1 and misses as 0, a `score` is a part of 1, an
 * `amount` has no bounds.
 */
export type Measure = 'share' | 'score' | 'amount';

/** The mean of units that hang together within clusters. */
export interface ClusteredFigure {
  readonly n: number;
  readonly clusters: number;
  /** Null for no units. */
  readonly value: number | null;
  /** 95 % interval; null where nothing shows how clusters vary. */
  readonly interval: Interval | null;
}

/** Below this a variance of parts of 1 is what rounding leaves of none. */
export const NO_VARIANCE = 1e-20;

/**
 * A mean with a 95 % interval that holds with few clusters, too. The variance is that of
 * `clusteredEstimate`, with the fewer degrees of freedom of independent and of wholly dependent
 * units: nobody knows how much they depend. An amount has Student's interval. Shares and scores are skewed near 0 and 1, where
 * Student's interval breaks its promise: they have the interval of independent answers, for as many
 * answers as these units are worth.
 */
export function clusteredFigure(units: readonly Unit[], measure: Measure): ClusteredFigure {
  const n = units.length;
  const value = n === 0 ? null : units.reduce((sum, unit) => sum + unit.value, 0) / n;
  const estimate = meanEstimate(units);
  return {
    n,
    clusters: countClusters(units),
    value,
    interval: estimate && INTERVALS[measure](units, estimate),
  };
}

/** The mean with the degrees of freedom that are safe; null for fewer than two clusters. */
export function meanEstimate(units: readonly Unit[]): ClusteredEstimate | null {
  const estimate = clusteredEstimate([{ sign: 1, units }]);
  if (estimate === null) return null;
  const degrees = Math.min(estimate.degrees, dependentDegrees(clusterSizes(units)));
  return { ...estimate, degrees: Math.max(1, degrees) };
}

const INTERVALS: Readonly<
  Record<Measure, (units: readonly Unit[], estimate: ClusteredEstimate) => Interval | null>
> = {
  share: (units, estimate) => {
    const size = effectiveSize(units, estimate);
    return shareInterval(estimate.value * size, size);
  },
  score: (units, estimate) => {
    const each = effectiveSize(units, estimate) / units.length;
    return meanOfCounts(
      units.map(({ value }) => [value, each]),
      { low: 0, high: 1 },
    ).interval;
  },
  amount: (_, { value, variance, degrees }) => {
    if (variance < NO_VARIANCE) return null;
    const half = studentT95(degrees) * Math.sqrt(variance);
    return { low: value - half, high: value + half };
  },
};

/**
 * How many independent answers tell as much: the variance of one value over that of the mean, less
 * what few degrees of freedom make unsure (E. Korn & B. Graubard, "Confidence intervals for
 * proportions with small expected number of positive counts estimated from survey data", Survey
 * Methodology 24, 1998; N. Dean & M. Pagano, "Evaluating confidence interval methods for binomial
 * proportions in clustered surveys", Journal of Survey Statistics and Methodology 3, 2015). Never
 * more than there are. Where all values are equal nothing shows how clusters vary: then each cluster
 * is one answer, and unequal ones are fewer, (Σ n)² / Σ n² (L. Kish, "Survey Sampling", 1965).
 */
function effectiveSize(units: readonly Unit[], { value, variance, degrees }: ClusteredEstimate) {
  const n = units.length;
  const spread = units.reduce((sum, unit) => sum + (unit.value - value) ** 2, 0) / n;
  if (spread < NO_VARIANCE) return effectiveClusters(units);
  const unsure = (studentT95(n - 1) / studentT95(degrees)) ** 2;
  return Math.min(n, (spread / variance) * unsure);
}

function effectiveClusters(units: readonly Unit[]): number {
  return units.length ** 2 / clusterSizes(units).reduce((sum, size) => sum + size ** 2, 0);
}

function clusterSizes(units: readonly Unit[]): readonly number[] {
  return [...groupBy(units, ({ cluster }) => cluster).values()].map(({ length }) => length);
}
