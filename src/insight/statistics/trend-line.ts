import { linearRegression, linearRegressionLine } from 'simple-statistics';
import type { Interval } from '../metrics/interval.ts';
import { studentT95 } from '../metrics/student-t.ts';

export interface Prediction {
  readonly value: number;
  /** Holds the next figure itself, not only its mean, 95 times in 100. */
  readonly interval: Interval;
}

/**
 * The figure after a series of at least three at equal distances, on the line of least squares, with
 * the 95 % prediction interval ŷ ± t · s √(1 + 1/n + (x - x̄)² / Σ(xᵢ - x̄)²), n - 2 degrees of
 * freedom (N. Draper & H. Smith, "Applied Regression Analysis", ch. 3).
 */
export function nextOnTrend(series: readonly number[]): Prediction {
  const n = series.length;
  if (n < 3) throw new RangeError(`A trend needs three figures, not ${n}`);
  const line = linearRegression(series.map((y, x) => [x, y]));
  const on = linearRegressionLine(line);
  const residuals = series.map((y, x) => y - on(x));
  const variance = residuals.reduce((sum, residual) => sum + residual ** 2, 0) / (n - 2);
  const value = on(n);
  const centreX = (n - 1) / 2;
  const squaresX = series.reduce((sum, _, x) => sum + (x - centreX) ** 2, 0);
  const error = Math.sqrt(variance * (1 + 1 / n + (n - centreX) ** 2 / squaresX));
  const half = studentT95(n - 2) * error;
  return { value, interval: { low: value - half, high: value + half } };
}
