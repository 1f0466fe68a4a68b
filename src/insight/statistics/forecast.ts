import { clip, type Interval } from '../metrics/interval.ts';
import { type NotEnough, notEnough } from './base/estimated.ts';
import { nextOnTrend } from './trend-line.ts';

/** How well the past would have been told: mean absolute errors over the same figures. */
export interface Backtest {
  /** How many figures were forecast from those before them. */
  readonly forecasts: number;
  readonly trendError: number;
  /** Of "as last time". */
  readonly naiveError: number;
}

export type Forecast =
  | NotEnough
  | {
      readonly kind: 'no-better-than-naive';
      readonly n: number;
      /** The last figure, which is as good a guess. */
      readonly last: number;
      readonly backtest: Backtest;
    }
  | {
      readonly kind: 'estimated';
      readonly n: number;
      readonly value: number;
      readonly interval: Interval;
      readonly backtest: Backtest;
    };

/** From so many figures on a line is drawn, and so many forecasts of the past are compared. */
const LEAST_DRAWN = 5;
const LEAST_COMPARED = 5;
const NEEDED = LEAST_DRAWN + LEAST_COMPARED;

/**
 * The next figure of a series at equal distances, e.g. monthly means, within what it can be. A trend
 * is only told where it beats "as last time" over the past: each figure is forecast from those
 * before it (rolling origin; L. Tashman, "Out-of-sample tests of forecasting accuracy",
 * International Journal of Forecasting 16, 2000).
 */
export function forecast(series: readonly number[], within: Interval): Forecast {
  const n = series.length;
  if (n < NEEDED) return notEnough(n, NEEDED);
  const backtest = backtestOf(series, within);
  const last = series[n - 1] ?? 0;
  if (backtest.trendError >= backtest.naiveError) {
    return { kind: 'no-better-than-naive', n, last, backtest };
  }
  const { value, interval } = nextOnTrend(series);
  return {
    kind: 'estimated',
    n,
    value: inside(value, within),
    interval: clip(interval, within),
    backtest,
  };
}

function backtestOf(series: readonly number[], within: Interval): Backtest {
  let trend = 0;
  let naive = 0;
  for (let at = LEAST_DRAWN; at < series.length; at += 1) {
    const actual = series[at] ?? 0;
    trend += Math.abs(inside(nextOnTrend(series.slice(0, at)).value, within) - actual);
    naive += Math.abs((series[at - 1] ?? 0) - actual);
  }
  const forecasts = series.length - LEAST_DRAWN;
  return { forecasts, trendError: trend / forecasts, naiveError: naive / forecasts };
}

function inside(value: number, { low, high }: Interval): number {
  return Math.min(Math.max(value, low), high);
}
