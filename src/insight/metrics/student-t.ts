import { betaProbability, betaQuantile } from '../statistics/base/beta.ts';

/**
 * The t within which a Student variable with `degrees` of freedom (1 or more, need not be whole)
 * stays, either way, with probability 95 %. Throws a RangeError for other degrees.
 */
export function studentT95(degrees: number): number {
  requireDegrees(degrees);
  const part = betaQuantile(0.05, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - part)) / part);
}

/**
 * How likely a Student variable with `degrees` of freedom (1 or more) is at least `t` from zero,
 * either way: I_x(ν/2, 1/2) at x = ν / (ν + t²). Throws a RangeError for other degrees.
 * Source: Abramowitz & Stegun, "Handbook of Mathematical Functions" (1964), 26.7.1 and 26.5.27.
 */
export function studentP(t: number, degrees: number): number {
  requireDegrees(degrees);
  return betaProbability(degrees / (degrees + t ** 2), degrees / 2, 0.5);
}

function requireDegrees(degrees: number): void {
  if (degrees >= 1 && degrees < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`Student's t needs 1 degree of freedom or more, not ${degrees}`);
}
