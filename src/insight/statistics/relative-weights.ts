import { correlation } from './base/correlation.ts';
import { eigenOf, type Matrix } from './base/eigen.ts';

/** What each dimension explains, and all of them together: parts of 1 that add up. */
export interface RelativeWeights {
  readonly rSquared: number;
  /** In the order of the columns. */
  readonly weights: readonly number[];
}

/**
 * How much of an outcome each of several correlated dimensions explains, never below 0, adding up to
 * R². J. Johnson, "A heuristic method for estimating the relative weight of predictor variables in
 * multiple regression", Multivariate Behavioral Research 35 (2000). Null where a dimension or the
 * outcome does not vary. `columns` holds one list of values per dimension, each as long as `outcome`.
 */
export function relativeWeights(
  columns: readonly (readonly number[])[],
  outcome: readonly number[],
): RelativeWeights | null {
  const withOutcome = columns.flatMap((column) => correlation(column, outcome) ?? []);
  if (withOutcome.length < columns.length) return null;
  const weights = weightsOf(correlationsOf(columns), withOutcome);
  return { rSquared: weights.reduce((sum, weight) => sum + weight, 0), weights };
}

/** Of columns that all vary. */
function correlationsOf(columns: readonly (readonly number[])[]): Matrix {
  const rows = columns.map(() => columns.map(() => 1));
  for (const [at, one] of columns.entries()) {
    for (let to = at + 1; to < columns.length; to += 1) {
      const r = correlation(one, columns[to] ?? []) ?? 0;
      rows[at]?.splice(to, 1, r);
      rows[to]?.splice(at, 1, r);
    }
  }
  return rows;
}

/** Directions with less spread than this say nothing of their own: dimensions that are copies. */
const NO_SPREAD = 1e-9;

/** Λ = Q √D Qᵀ are the loadings on uncorrelated stand-ins, β = Λ⁻¹ r what these explain. */
function weightsOf(between: Matrix, withOutcome: readonly number[]): readonly number[] {
  const eigen = eigenOf(between).filter(({ value }) => value > NO_SPREAD);
  const product = (power: number, row: number, column: number): number =>
    eigen.reduce(
      (sum, { value, vector }) => sum + value ** power * (vector[row] ?? 0) * (vector[column] ?? 0),
      0,
    );
  const betas = withOutcome.map((_, row) =>
    withOutcome.reduce((sum, r, column) => sum + product(-0.5, row, column) * r, 0),
  );
  return withOutcome.map((_, row) =>
    betas.reduce((sum, beta, column) => sum + product(0.5, row, column) ** 2 * beta ** 2, 0),
  );
}
