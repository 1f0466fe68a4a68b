/** Both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

export function clip(interval: Interval, within: Interval): Interval {
  return {
    low: Math.min(Math.max(interval.low, within.low), within.high),
    high: Math.max(Math.min(interval.high, within.high), within.low),
  };
}
