import type { Chance } from '../../../src/insight/statistics/base/chance.ts';
import type { Unit } from '../../../src/insight/statistics/clustered/clustered-estimate.ts';
import { normal } from '../normal.ts';

/** From 2 to 19 units a cluster: few are large, many are small. */
export function unequalSizes(clusters: number): readonly number[] {
  return Array.from(
    { length: clusters },
    (_, at) => 2 + Math.round(18 * ((at + 0.5) / clusters) ** 2),
  );
}

/** Normal values of mean 0 and variance 1; `together` is the correlation within a cluster. */
export function normalUnits(chance: Chance, clusters: number, together: number): readonly Unit[] {
  return unequalSizes(clusters).flatMap((size, at) => {
    const common = Math.sqrt(together) * normal(chance);
    return Array.from({ length: size }, () => ({
      cluster: String(at),
      value: common + Math.sqrt(1 - together) * normal(chance),
    }));
  });
}

/**
 * Parts of 1 in steps of 1 / `points`, hits (1) and misses (0) where it is 1: each the share of so many
 * coins, whose rate differs between clusters by the beta law. `together` is the correlation of
 * values within a cluster, `rate` their mean.
 */
export function partUnits(
  chance: Chance,
  clusters: number,
  together: number,
  rate: number,
  points = 1,
): readonly Unit[] {
  const between = together / (points - (points - 1) * together);
  return unequalSizes(clusters).flatMap((size, at) => {
    const own = between === 0 ? rate : betaDraw(chance, rate, 1 / between - 1);
    return Array.from({ length: size }, () => {
      const coins = Array.from({ length: points }, chance).filter((draw) => draw < own);
      return { cluster: String(at), value: coins.length / points };
    });
  });
}

/** A draw of mean `mean` from Beta(mean · strength, (1 - mean) · strength), as of two gamma draws. */
function betaDraw(chance: Chance, mean: number, strength: number): number {
  const one = gammaDraw(chance, mean * strength);
  const other = gammaDraw(chance, (1 - mean) * strength);
  return one / (one + other);
}

/** G. Marsaglia & W.W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000). */
function gammaDraw(chance: Chance, shape: number): number {
  if (shape < 1) return gammaDraw(chance, shape + 1) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(chance);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
