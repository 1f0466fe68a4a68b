import { groupBy } from '../../../base/group-by.ts';

/** One measured value, and the cluster that it belongs to, e.g. the account of a shipment. */
export interface Unit {
  readonly cluster: string;
  readonly value: number;
}

/** Units whose mean is added, or taken off. */
export interface SignedGroup {
  readonly sign: 1 | -1;
  readonly units: readonly Unit[];
}

/** A mean or a difference of means, with the variance of it and the degrees of freedom of that variance. */
export interface ClusteredEstimate {
  readonly value: number;
  readonly variance: number;
  readonly degrees: number;
}

/** What one cluster is within one group. */
interface Cell {
  readonly group: number;
  readonly cluster: string;
  readonly n: number;
  /** w in the formulas: (1 - n / N)^(-1/2) / N. */
  readonly weight: number;
  /** The cell's part in the score of its cluster. */
  readonly score: number;
}

/**
 * The sum of the means of groups, each with its sign, where units of one cluster hang together; a
 * cluster may have units in several groups. The variance is the bias-reduced one, CR2, with
 * Satterthwaite's degrees of freedom, both for independent units as the working model: R. Bell &
 * D. McCaffrey, "Bias reduction in standard errors for linear regression with multi-stage samples",
 * Survey Methodology 28 (2002); G. Imbens & M. Kolesár, "Robust standard errors in small samples",
 * Review of Economics and Statistics 98 (2016); J. Pustejovsky & E. Tipton, Journal of Business &
 * Economic Statistics 36 (2018). With one indicator a group both have a closed form: a cluster with
 * n of the N units of a group has (1 - n / N)^(-1/2) as its adjustment there.
 * Null where a group has units of fewer than two clusters: nothing shows how clusters vary.
 */
export function clusteredEstimate(groups: readonly SignedGroup[]): ClusteredEstimate | null {
  if (groups.some(({ units }) => new Set(units.map(({ cluster }) => cluster)).size < 2))
    return null;
  const cells = groups.flatMap(cellsOf);
  const scores = [...groupBy(cells, ({ cluster }) => cluster).values()].map((own) =>
    sum(own.map(({ score }) => score)),
  );
  return {
    value: sum(groups.map(({ sign, units }) => sign * meanOfUnits(units))),
    variance: sum(scores.map((score) => score ** 2)),
    degrees: degreesOf(
      cells,
      groups.map(({ units }) => units.length),
    ),
  };
}

export function countClusters(units: readonly Unit[]): number {
  return new Set(units.map(({ cluster }) => cluster)).size;
}

function cellsOf({ sign, units }: SignedGroup, group: number): readonly Cell[] {
  const all = units.length;
  const mean = meanOfUnits(units);
  return [...groupBy(units, ({ cluster }) => cluster)].map(([cluster, own]) => {
    const weight = 1 / Math.sqrt(1 - own.length / all) / all;
    const residual = sum(own.map(({ value }) => value - mean));
    return { group, cluster, n: own.length, weight, score: sign * weight * residual };
  });
}

/**
 * (Σ p_g·p_g)² / Σ (p_g·p_h)² over all pairs of clusters g, h, where the products are the matrix
 * D - Σ_a u_a u_a' / N_a with D diagonal, D_g = Σ_a w² n, and u_ag = w n. Its trace and the sum of its
 * squares are added up without the matrix.
 */
function degreesOf(cells: readonly Cell[], sizes: readonly number[]): number {
  const clusters = [...groupBy(cells, ({ cluster }) => cluster).values()].map((own) => ({
    diagonal: sum(own.map(({ weight, n }) => weight ** 2 * n)),
    reach: sizes.map((_, at) =>
      sum(own.filter(({ group }) => group === at).map(({ weight, n }) => weight * n)),
    ),
  }));
  const reachProduct = (a: number, b: number): number =>
    sum(clusters.map(({ reach }) => (reach[a] ?? 0) * (reach[b] ?? 0)));
  const ownParts = sizes.map((size, a) => reachProduct(a, a) / size);
  const trace = sum(clusters.map(({ diagonal }) => diagonal)) - sum(ownParts);
  const mixed = sum(
    clusters.map(({ diagonal, reach }) =>
      sum(sizes.map((size, a) => (diagonal * (reach[a] ?? 0) ** 2) / size)),
    ),
  );
  const crossed = sum(
    sizes.flatMap((size, a) => sizes.map((other, b) => reachProduct(a, b) ** 2 / size / other)),
  );
  const squares = sum(clusters.map(({ diagonal }) => diagonal ** 2)) - 2 * mixed + crossed;
  // Never below 1, but by rounding.
  return Math.max(1, trace ** 2 / squares);
}

function meanOfUnits(units: readonly Unit[]): number {
  return sum(units.map(({ value }) => value)) / units.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
