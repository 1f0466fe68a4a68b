import { Z_95 } from './interval.ts';

/**
 * The t within which a Student variable with a whole number of `degrees` (>= 1) of freedom stays,
 * either way, with probability 95 %; good to six digits. Throws a RangeError for other degrees.
 * Source: Abramowitz & Stegun, "Handbook of Mathematical Functions", 26.7.3-26.7.5.
 */
export function studentT95(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) {
    throw new RangeError(`Student's t needs a whole number of degrees of freedom, not ${degrees}`);
  }
  return degrees < EXPANSION_FROM ? solve(degrees) : expand(degrees);
}

const EXPANSION_FROM = 40;
/** Above the largest t asked for: 12.71 at one degree of freedom. */
const LARGEST_T = 13;
const HALVINGS = 50;

function solve(degrees: number): number {
  let low = 0;
  let high = LARGEST_T;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (probabilityWithin(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return low;
}

/** P(-t < T < t): 26.7.3 for odd and 26.7.4 for even degrees of freedom. */
function probabilityWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** 26.7.5, the expansion around the normal quantile. */
function expand(degrees: number): number {
  const z = Z_95;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}
