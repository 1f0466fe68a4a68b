import { clip, type Interval, Z_95 } from './interval.ts';

/**
 * 95 % interval of a share `hits / n`, as parts of 1; null for n = 0.
 * The adjusted Wald interval of A. Agresti & B. Coull, "Approximate is better than 'exact' for
 * interval estimation of binomial proportions", The American Statistician 52 (1998): z²/2 hits and
 * misses are added. Its centre is Wilson's; unlike Wilson's it keeps its promise near 0 and 1, too.
 */
export function shareInterval(hits: number, n: number): Interval | null {
  if (n === 0) return null;
  const all = n + Z_95 ** 2;
  const centre = (hits + Z_95 ** 2 / 2) / all;
  const half = Z_95 * Math.sqrt((centre * (1 - centre)) / all);
  return clip({ low: centre - half, high: centre + half }, { low: 0, high: 1 });
}
