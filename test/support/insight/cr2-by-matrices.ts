import { eigenOf } from '../../../src/insight/statistics/base/eigen.ts';
import type { SignedGroup } from '../../../src/insight/statistics/clustered/clustered-estimate.ts';

type Matrix = readonly (readonly number[])[];

/**
 * CR2 and Satterthwaite's degrees as their papers write them, with whole matrices: the regression of
 * values on one indicator a group, A_g = (I - H_gg)^(-1/2), and as the working model
 * independent units, or units that are all alike within their cluster. Slow; shares no formula with
 * the closed forms.
 */
export function cr2ByMatrices(
  groups: readonly SignedGroup[],
  model: 'independent' | 'alike' = 'independent',
) {
  const { rows, x, y, bread, rest } = regressionOf(groups);
  const contrast = groups.map(({ sign }) => [sign]);
  const residuals = times(rest, y);
  const vectors = [...new Set(rows.map(({ cluster }) => cluster))].map((cluster) => {
    const own = [...rows.keys()].filter((at) => rows[at]?.cluster === cluster);
    const adjust = inverseRoot(own.map((at) => own.map((to) => rest[at]?.[to] ?? 0)));
    const ownX = own.map((at) => x[at] ?? []);
    const weights = times(adjust, times(times(ownX, bread), contrast));
    return { own, weights, whole: times(transposed(own.map((at) => rest[at] ?? [])), weights) };
  });
  const scores = vectors.map(({ own, weights }) =>
    dot(
      weights.flat(),
      own.flatMap((at) => residuals[at] ?? []),
    ),
  );
  const covariance = covarianceOf(
    rows.map(({ cluster }) => cluster),
    model,
  );
  const products = vectors.map((one) =>
    vectors.map((other) => dot(times(covariance, one.whole).flat(), other.whole.flat())),
  );
  const trace = products.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  return {
    value: dot(times(bread, times(transposed(x), y)).flat(), contrast.flat()),
    variance: dot(scores, scores),
    degrees: trace ** 2 / dot(products.flat(), products.flat()),
  };
}

function regressionOf(groups: readonly SignedGroup[]) {
  const rows = groups.flatMap(({ units }, group) => units.map((unit) => ({ ...unit, group })));
  const x = rows.map(({ group }) => groups.map((_, at) => Number(at === group)));
  const y = rows.map(({ value }) => [value]);
  const bread = inverseOfDiagonal(times(transposed(x), x));
  const hat = times(times(x, bread), transposed(x));
  const rest = hat.map((row, at) => row.map((h, to) => (at === to ? 1 : 0) - h));
  return { rows, x, y, bread, rest };
}

function covarianceOf(clusters: readonly string[], model: 'independent' | 'alike'): Matrix {
  return clusters.map((one, at) =>
    clusters.map((other, to) => Number(model === 'alike' ? one === other : at === to)),
  );
}

function inverseRoot(matrix: Matrix): Matrix {
  const eigen = eigenOf(matrix);
  return matrix.map((row, at) =>
    row.map((_, to) =>
      eigen.reduce(
        (sum, { value, vector }) =>
          sum + ((vector[at] ?? 0) * (vector[to] ?? 0)) / Math.sqrt(value),
        0,
      ),
    ),
  );
}

function inverseOfDiagonal(matrix: Matrix): Matrix {
  return matrix.map((row, at) => row.map((value, to) => (at === to ? 1 / value : 0)));
}

function times(one: Matrix, other: Matrix): Matrix {
  const columns = transposed(other);
  return one.map((row) => columns.map((column) => dot(row, column)));
}

function transposed(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, at) => matrix.map((row) => row[at] ?? 0));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
