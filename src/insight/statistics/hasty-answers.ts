import type { Answer, Response } from '../../core/contract/response.ts';
import { scaleOf } from '../metrics/answered.ts';
import { type Estimated, notEnough } from './base/estimated.ts';

/** What makes a response doubtful. It is shown and counted, never dropped. */
export interface Haste {
  /** Scores in it. */
  readonly n: number;
  /** All scores of all its questions are the same step of their scales. */
  readonly isStraightLined: boolean;
  /** Milliseconds from one score to the next, on average. */
  readonly perScoreMs: number;
  /** Answered faster than the questions can be read. */
  readonly isSpeeding: boolean;
}

/** Three equal scores are common among the pleased. */
const LEAST = 4;
/** A question of ten words takes longer to read. */
const READING_MS = 2_000;

/**
 * Straight-lining and speeding in one response, by its scores in the order of time (for both:
 * C. Zhang & F. Conrad, "Speeding in web surveys", Survey Research Methods 8, 2014). Equal scores
 * may be true; equal and hasty ones hardly are.
 */
export function hasteOf({ answers }: Pick<Response, 'answers'>): Estimated<Haste> {
  const scored = answers
    .filter(
      ({ value, skipped, notApplicable }) => value !== undefined && !skipped && !notApplicable,
    )
    .sort((one, other) => one.at - other.at);
  const n = scored.length;
  if (n < LEAST) return notEnough(n, LEAST);
  const perScoreMs = ((scored.at(-1)?.at ?? 0) - (scored[0]?.at ?? 0)) / (n - 1);
  return {
    kind: 'estimated',
    n,
    isStraightLined: new Set(scored.map(stepOf)).size === 1,
    perScoreMs,
    isSpeeding: perScoreMs < READING_MS,
  };
}

/** Where a score lies from the worst to the best of its scale, so that 10 of 10 equals 5 of 5. */
function stepOf(answer: Answer): number {
  const { from, points } = scaleOf(answer);
  return ((answer.value ?? from) - from) / (points - 1);
}
