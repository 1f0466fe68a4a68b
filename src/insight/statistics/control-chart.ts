import { type Estimated, notEnough } from './base/estimated.ts';

/** Complaints, or complaining shipments, among the shipments of one period. */
export interface Period {
  readonly name: string;
  readonly hits: number;
  readonly n: number;
}

export interface ChartPoint {
  readonly name: string;
  readonly n: number;
  readonly rate: number;
  /** What three standard errors around the centre allow for this n. */
  readonly low: number;
  readonly high: number;
  readonly verdict: 'in-control' | 'above' | 'below';
}

export interface ControlChart {
  /** All complaints by all shipments. */
  readonly centre: number;
  /** How much more periods vary than chance alone makes them; 1 in the plain chart. */
  readonly spread: number;
  readonly points: readonly ChartPoint[];
}

/**
 * `p`: the share of shipments with a complaint, each counted once. `u`: complaints per shipment, of
 * which one shipment may bring several. `laney-p`: as p, with limits as wide as periods do vary.
 */
export type ChartKind = 'p' | 'u' | 'laney-p';

/** Limits drawn from fewer periods say nothing. */
export const LEAST_SAMPLES = 8;
const STANDARD_ERRORS = 3;
/** The mean distance of two neighbours that vary by chance alone, in standard errors. */
const MOVING_RANGE = 1.128;

/**
 * Shewhart's chart with limits for each period's own n: p ± 3 √(p (1 - p) / n), u ± 3 √(u / n)
 * (D. Montgomery, "Introduction to Statistical Quality Control", ch. 7), never below 0. Laney's p′
 * widens them by the moving range of z (D. Laney, "Improved control charts for attributes", Quality
 * Engineering 14, 2002). Periods without shipments are left out. With an expected count below five the limits
 * are rough: choose longer periods. Throws a RangeError for counts that cannot be.
 */
export function controlChart(periods: readonly Period[], kind: ChartKind): Estimated<ControlChart> {
  const used = periods.filter(({ n }) => n > 0);
  for (const period of used) requirePossible(period, kind);
  if (used.length < LEAST_SAMPLES) return notEnough(used.length, LEAST_SAMPLES);
  const hits = used.reduce((sum, period) => sum + period.hits, 0);
  const centre = hits / used.reduce((sum, { n }) => sum + n, 0);
  const errorOf = (n: number): number =>
    Math.sqrt((kind === 'u' ? centre : centre * (1 - centre)) / n);
  const spread = kind === 'laney-p' ? Math.max(1, spreadOf(used, centre, errorOf)) : 1;
  const points = used.map((period) => pointOf(period, centre, spread * errorOf(period.n), kind));
  return { kind: 'estimated', centre, spread, points };
}

function pointOf({ name, hits, n }: Period, centre: number, error: number, kind: ChartKind) {
  const rate = hits / n;
  const low = Math.max(0, centre - STANDARD_ERRORS * error);
  const above = centre + STANDARD_ERRORS * error;
  const high = kind === 'u' ? above : Math.min(1, above);
  return { name, n, rate, low, high, verdict: verdictOf(rate, low, high) };
}

function verdictOf(rate: number, low: number, high: number): ChartPoint['verdict'] {
  if (rate > high) return 'above';
  return rate < low ? 'below' : 'in-control';
}

function spreadOf(
  periods: readonly Period[],
  centre: number,
  errorOf: (n: number) => number,
): number {
  if (errorOf(1) === 0) return 1;
  const scores = periods.map(({ hits, n }) => (hits / n - centre) / errorOf(n));
  const steps = scores.slice(1).map((score, at) => Math.abs(score - (scores[at] ?? 0)));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length / MOVING_RANGE;
}

function requirePossible({ name, hits, n }: Period, kind: ChartKind): void {
  if (hits >= 0 && (kind === 'u' || hits <= n)) return;
  throw new RangeError(`${name} cannot have ${hits} in ${n}`);
}
