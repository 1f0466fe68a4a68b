/**
 * ln Γ(x) for x > 0, good to twelve digits.
 * C. Lanczos, "A precision approximation of the gamma function", SIAM Journal on Numerical
 * Analysis B 1 (1964), with g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  const base = x + G - 0.5;
  const sum = TERMS.reduce((total, term, index) => total + term / (x + index), FIRST);
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

const G = 7;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
const FIRST = 0.99999999999980993;
const TERMS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
