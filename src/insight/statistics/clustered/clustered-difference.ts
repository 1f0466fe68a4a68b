import { changeBetween } from '../../metrics/change.ts';
import { clip, type Interval } from '../../metrics/interval.ts';
import { studentP, studentT95 } from '../../metrics/student-t.ts';
import { type ClusteredEstimate, clusteredEstimate, type Unit } from './clustered-estimate.ts';
import { clusteredFigure, type Measure, meanEstimate, NO_VARIANCE } from './clustered-figure.ts';

/** The mean of one group less that of another; all null where one has no units. */
export interface ClusteredDifference {
  readonly difference: number | null;
  /** 95 % interval; null where nothing shows how clusters vary. */
  readonly interval: Interval | null;
  /** Two-sided, against no difference; below 0.05 where the interval excludes zero. */
  readonly p: number | null;
}

/**
 * Compares two groups whose units hang together within clusters; a cluster may have units in both.
 * Student's t on the variance and degrees of `clusteredEstimate`. Where the values of a group are
 * all equal that variance says too little: then the two groups' own intervals are compared
 * (`changeBetween`), as if no cluster were in both, and p follows from that interval with the fewer
 * degrees of the two groups.
 */
export function clusteredDifference(
  from: readonly Unit[],
  to: readonly Unit[],
  measure: Measure,
): ClusteredDifference {
  const estimate = clusteredEstimate([
    { sign: -1, units: from },
    { sign: 1, units: to },
  ]);
  const isShown = estimate !== null && estimate.variance >= NO_VARIANCE;
  if (!isShown || !varies(from) || !varies(to)) return byOwnIntervals(from, to, measure);
  return byStudent(estimate, measure);
}

function byStudent(
  { value, variance, degrees }: ClusteredEstimate,
  measure: Measure,
): ClusteredDifference {
  const error = Math.sqrt(variance);
  const half = studentT95(degrees) * error;
  return {
    difference: value,
    interval: clip({ low: value - half, high: value + half }, LIMITS[measure]),
    p: studentP(value / error, degrees),
  };
}

function byOwnIntervals(
  from: readonly Unit[],
  to: readonly Unit[],
  measure: Measure,
): ClusteredDifference {
  const before = clusteredFigure(from, measure);
  const { difference, interval } = changeBetween(before, clusteredFigure(to, measure));
  if (difference === null || interval === null) return { difference, interval: null, p: null };
  const degrees = Math.min(...[from, to].map((units) => meanEstimate(units)?.degrees ?? 1));
  const reach = difference > 0 ? difference - interval.low : interval.high - difference;
  return {
    difference,
    interval,
    p: studentP((studentT95(degrees) * difference) / reach, degrees),
  };
}

function varies(units: readonly Unit[]): boolean {
  return units.some(({ value }) => value !== units[0]?.value);
}

const PARTS: Interval = { low: -1, high: 1 };
const LIMITS: Readonly<Record<Measure, Interval>> = {
  share: PARTS,
  score: PARTS,
  amount: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
};
