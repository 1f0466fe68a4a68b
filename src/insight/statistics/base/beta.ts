import { gammaln } from 'simple-statistics';

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0: how likely a Beta(a, b) variable
 * is at most x. Abramowitz & Stegun, "Handbook of Mathematical Functions", 26.5.8, the continued
 * fraction evaluated by the method of W.J. Lentz (1976).
 */
export function betaProbability(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const logs = gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x);
  const front = Math.exp(logs);
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a;
  return 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/** The x at which a Beta(a, b) variable is at most x with this probability; by halving. */
export function betaQuantile(probability: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (betaProbability(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const HALVINGS = 50;
const MOST_TERMS = 5_000;
const PRECISION = 1e-14;
/** Lentz's method divides by what may be 0; this stands in for it. */
const TINY = 1e-300;

function continuedFraction(x: number, a: number, b: number): number {
  let upper = 1;
  let lower = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let fraction = lower;
  for (let term = 1; term < MOST_TERMS; term += 1) {
    let change = 1;
    for (const coefficient of coefficients(term, x, a, b)) {
      lower = 1 / apart(1 + coefficient * lower);
      upper = apart(1 + coefficient / upper);
      change = upper * lower;
      fraction *= change;
    }
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return fraction;
}

function coefficients(term: number, x: number, a: number, b: number): readonly number[] {
  const at = a + 2 * term;
  return [
    (term * (b - term) * x) / ((at - 1) * at),
    (-(a + term) * (a + b + term) * x) / (at * (at + 1)),
  ];
}

function apart(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
