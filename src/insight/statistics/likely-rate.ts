/**
 * The rate to expect after so many of so many, between 0 and 1 and neither. None of so many is not
 * never: there, and where all are, half a one stands in, as in the estimate by H. Jeffreys' prior
 * ("Theory of Probability", 1961).
 */
export function likelyRate(hits: number, n: number): number {
  return hits === 0 || hits === n ? (hits + 0.5) / (n + 1) : hits / n;
}
