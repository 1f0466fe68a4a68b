import { betaProbability } from './beta.ts';

/**
 * How likely at least `hits` of `n` are where each is one with probability `rate`; exact, by the
 * incomplete beta function (Abramowitz & Stegun, 26.5.24).
 */
export function binomialTail(hits: number, n: number, rate: number): number {
  return hits <= 0 ? 1 : betaProbability(rate, hits, n - hits + 1);
}
