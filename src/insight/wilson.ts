import { clip, type Interval, Z_95 } from './interval.ts';

/**
 * 95 % interval of a share `hits / n`, as parts of 1; null for n = 0.
 * Wilson's score interval without continuity correction (E.B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", JASA 22, 1927): it keeps its promise for small n and
 * for shares near 0 and 1.
 */
export function wilson(hits: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = hits / n;
  const z2 = Z_95 * Z_95;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const exact = clip({ low: centre - half, high: centre + half }, { low: 0, high: 1 });
  return { low: hits === 0 ? 0 : exact.low, high: hits === n ? 1 : exact.high };
}
