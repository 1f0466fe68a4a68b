import type { Response } from '../../core/contract/response.ts';
import { csat } from '../metrics/csat.ts';
import { overallRating } from '../metrics/overall-rating.ts';
import type { Period } from '../scope/period.ts';
import { type StepUnit, timeSteps } from '../scope/time-steps.ts';
import type { Estimated } from '../statistics/base/estimated.ts';
import { type ControlChart, controlChart, LEAST_SAMPLES } from '../statistics/control-chart.ts';

/** CSAT over time, with the limits between which chance alone would keep it. */
export interface TrendFigures {
  /** A name that is shown as it is. */
  readonly figure: string;
  /** Null where too little was heard to tell one. */
  readonly centre: number | null;
  readonly step: StepUnit;
  /** With so many steps with answers there are limits. */
  readonly neededForLimits: number;
  /** The oldest first. */
  readonly points: readonly {
    /** E.g. `2026-09` or `W40`. */
    readonly label: string;
    readonly n: number;
    /** Null where nobody answered. */
    readonly value: number | null;
    /** Wider where n is small; null where there are none. */
    readonly limits: { readonly low: number; readonly high: number } | null;
    readonly outside: boolean;
  }[];
}

/**
 * The share of satisfied buyers in each day, week or month, on Laney's p′ chart: satisfaction varies
 * more between weeks than chance alone makes it. Below eight steps with answers there are no limits.
 */
export function trendFigures(responses: readonly Response[], period: Period): TrendFigures {
  const steps = timeSteps(period);
  const counted = steps.names.map((name) => ({ name, ...satisfiedIn(name, responses, steps) }));
  const chart = controlChart(counted, 'laney-p');
  return {
    figure: 'CSAT',
    step: steps.unit,
    neededForLimits: LEAST_SAMPLES,
    centre: chart.kind === 'estimated' ? chart.centre : null,
    points: counted.map(({ name, hits, n }) => ({
      label: name,
      n,
      value: n === 0 ? null : hits / n,
      ...limitsAt(name, chart),
    })),
  };
}

function satisfiedIn(
  name: string,
  responses: readonly Response[],
  { nameOf }: ReturnType<typeof timeSteps>,
) {
  const here = responses.filter(({ startedAt }) => nameOf(startedAt) === name);
  const { n, satisfied } = csat(here.flatMap((response) => overallRating(response) ?? []));
  return { hits: satisfied, n };
}

function limitsAt(name: string, chart: Estimated<ControlChart>) {
  const point = chart.kind === 'estimated' && chart.points.find((each) => each.name === name);
  if (!point) return { limits: null, outside: false };
  const { low, high, verdict } = point;
  return { limits: { low, high }, outside: verdict !== 'in-control' };
}
