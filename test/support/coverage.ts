import type { Interval } from '../../src/insight/metrics/interval.ts';

/** How often an interval held the true value: on average over many settings, and in the worst. */
export interface Coverage {
  readonly mean: number;
  readonly worst: number;
  readonly worstAt: string;
}

/** One setting, with the probability (exact or simulated) that its interval holds the truth. */
export interface Setting {
  readonly at: string;
  readonly coverage: number;
}

export function coverageOf(settings: readonly Setting[]): Coverage {
  const [first, ...others] = settings;
  if (first === undefined) throw new RangeError('There is no coverage of no settings');
  const worst = others.reduce((low, one) => (one.coverage < low.coverage ? one : low), first);
  const sum = settings.reduce((total, { coverage }) => total + coverage, 0);
  return { mean: sum / settings.length, worst: worst.coverage, worstAt: worst.at };
}

/** Floating point may put a bound a hair off the value that it stands for. */
const HAIR = 1e-9;

export function holds(interval: Interval | null, truth: number): boolean {
  return interval !== null && interval.low - HAIR <= truth && truth <= interval.high + HAIR;
}

/** Every way in which n answers can fall on so many points of a scale. */
export function countsOf(n: number, points: number): readonly (readonly number[])[] {
  if (points === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    countsOf(n - first, points - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** How likely these counts are where each answer falls on a point with its share. */
export function multinomial(counts: readonly number[], shares: readonly number[]): number {
  let logs = logFactorial(counts.reduce((sum, count) => sum + count, 0));
  for (const [point, count] of counts.entries()) {
    if (count > 0) logs += count * Math.log(shares[point] ?? 0) - logFactorial(count);
  }
  return Math.exp(logs);
}

const LOG_FACTORIALS = [0];

function logFactorial(n: number): number {
  for (let next = LOG_FACTORIALS.length; next <= n; next += 1) {
    LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
  }
  return LOG_FACTORIALS[n] ?? 0;
}
