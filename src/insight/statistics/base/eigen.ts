export type Matrix = readonly (readonly number[])[];

/** Eigenvalues, each with its vector of length 1. */
export interface Eigen {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Far more than any matrix of a dozen rows needs. */
const MOST_SWEEPS = 60;
const PRECISION = 1e-24;

/**
 * The eigenvalues and vectors of a symmetric matrix, in no order.
 * C.G.J. Jacobi's rotations, "Über ein leichtes Verfahren ...", Crelle's Journal 30 (1846).
 */
export function eigenOf(matrix: Matrix): readonly Eigen[] {
  const size = matrix.length;
  const values = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, at) => matrix.map((__, to) => (at === to ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(values) > PRECISION; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(values, vectors, p, q);
    }
  }
  return values.map((row, at) => ({
    value: row[at] ?? 0,
    vector: vectors.map((own) => own[at] ?? 0),
  }));
}

function offDiagonal(values: Matrix): number {
  return values.reduce(
    (sum, row, at) => sum + row.reduce((part, x, to) => (to === at ? part : part + x * x), 0),
    0,
  );
}

/** Turns the plane of two axes so that nothing is left between them. */
function rotate(values: number[][], vectors: number[][], p: number, q: number): void {
  const between = at(values, p, q);
  if (between === 0) return;
  const theta = (at(values, q, q) - at(values, p, p)) / (2 * between);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(t, 1);
  const sine = t * cosine;
  turnColumns(values, p, q, cosine, sine);
  turnRows(values, p, q, cosine, sine);
  turnColumns(vectors, p, q, cosine, sine);
}

function turnColumns(rows: number[][], p: number, q: number, cosine: number, sine: number): void {
  for (const row of rows) {
    const [one, other] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * one - sine * other;
    row[q] = sine * one + cosine * other;
  }
}

function turnRows(rows: number[][], p: number, q: number, cosine: number, sine: number): void {
  const [first = [], second = []] = [rows[p], rows[q]];
  for (const [column, one] of [...first.entries()]) {
    const other = second[column] ?? 0;
    first[column] = cosine * one - sine * other;
    second[column] = sine * one + cosine * other;
  }
}

function at(rows: Matrix, row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}
