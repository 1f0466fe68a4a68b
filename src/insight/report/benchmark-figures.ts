import { z } from 'zod';
import type { Scale } from '../metrics/rating.ts';
import type { Report } from './report-shape.ts';

/** What others reach: a mean score for each dimension's key, on the scale of the own question. */
export type Benchmarks = z.infer<typeof Benchmarks>;
export const Benchmarks = z.record(z.string().min(1), z.number('a mean score, e.g. 4.2'));

export interface BenchmarkFigures {
  /** Responses in all. */
  readonly n: number;
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly n: number;
    readonly scale: Scale;
    readonly mean: number | null;
    /** Null where none is known, or it lies outside the question's scale. */
    readonly benchmark: number | null;
  }[];
}

/** Mean scores of a report next to the benchmarks; each dimension counts its own answers. */
export function benchmarkFigures(
  { responses, dimensions }: Pick<Report, 'responses' | 'dimensions'>,
  benchmarks: Benchmarks = {},
): BenchmarkFigures {
  return {
    n: responses.n,
    dimensions: dimensions.map(({ dimension, n, scale, mean }) => ({
      dimension,
      n,
      scale,
      mean,
      benchmark: onScale(benchmarks[dimension], scale),
    })),
  };
}

function onScale(value: number | undefined, { from, points }: Scale): number | null {
  if (value === undefined || value < from || value > from + points - 1) return null;
  return value;
}
