import { median } from '../metrics/median.ts';
import { type Estimated, notEnough } from './base/estimated.ts';
import { mannKendall } from './mann-kendall.ts';

export interface Decline {
  readonly n: number;
  /** From the first score to the last along the line; below 0 it falls. In points of the scale. */
  readonly change: number;
  /** How likely so steady a fall is by chance; one-sided, exact, of this account alone. */
  readonly p: number;
  readonly verdict: 'declining' | 'no-clear-decline';
}

/** Three scores fall in a row once in six times by chance, four once in 24. */
const LEAST = 4;
const LEVEL = 0.05;

/**
 * The slow decline of one account, each step of which is small: falling by the exact test of Mann and
 * Kendall, and by at least `leastDrop` points along the line of H. Theil and P.K. Sen (median slope;
 * JASA 63, 1968). Scores in the order of time. Where many accounts are looked at, adjust `p`.
 */
export function slowDecline(scores: readonly number[], leastDrop: number): Estimated<Decline> {
  const n = scores.length;
  if (n < LEAST) return notEnough(n, LEAST);
  const change = (median(slopesOf(scores)) ?? 0) * (n - 1);
  const { pFalling: p } = mannKendall(scores);
  const isDeclining = p <= LEVEL && -change >= leastDrop - HAIR;
  return {
    kind: 'estimated',
    n,
    change,
    p,
    verdict: isDeclining ? 'declining' : 'no-clear-decline',
  };
}

/** Floating point: 5.0 less 4.8 is a hair more than 0.2. */
const HAIR = 1e-9;

function slopesOf(scores: readonly number[]): readonly number[] {
  return scores.flatMap((earlier, at) =>
    scores.slice(at + 1).map((later, steps) => (later - earlier) / (steps + 1)),
  );
}
