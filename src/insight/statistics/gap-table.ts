import type { Interval } from '../metrics/interval.ts';
import { meanOf } from '../metrics/mean.ts';
import { commonScale, type Rating, rangeOf } from '../metrics/rating.ts';
import { type Estimated, notEnough } from './base/estimated.ts';

/** The five dimensions of service, in the order that spells RATER. */
export const RATER = [
  'reliability',
  'assurance',
  'tangibles',
  'empathy',
  'responsiveness',
] as const;
export type Rater = (typeof RATER)[number];

/** What one buyer expects of a dimension and what the same buyer met with, on one scale. */
export interface ExpectedAndMet {
  readonly expected: Rating;
  readonly met: Rating;
}

export const GAPS = ['falls-short', 'exceeds', 'no-clear-gap'] as const;

export interface Gap {
  /** Buyers who told both. */
  readonly n: number;
  readonly expected: number;
  readonly perceived: number;
  /** Perception less expectation: below 0 the service fell short. */
  readonly gap: number;
  readonly interval: Interval | null;
  /** Certain only where the interval of the gap excludes zero. */
  readonly verdict: (typeof GAPS)[number];
}

export interface GapRow {
  readonly dimension: Rater;
  readonly figures: Estimated<Gap>;
}

/**
 * SERVQUAL's gaps P - E, always five rows (A. Parasuraman, V. Zeithaml & L. Berry, "SERVQUAL: a
 * multiple-item scale for measuring consumer perceptions of service quality", Journal of Retailing
 * 64, 1988). Throws a RangeError where one dimension was rated on several scales.
 */
export function gapTable(told: ReadonlyMap<string, readonly ExpectedAndMet[]>): readonly GapRow[] {
  return RATER.map((dimension) => ({ dimension, figures: gapOf(told.get(dimension) ?? []) }));
}

const LEAST = 2;

/**
 * The gap of one dimension, of at least two who told both: the mean of each buyer's own difference,
 * with the interval of `meanOf`. Throws a RangeError for several scales.
 */
export function gapOf(pairs: readonly ExpectedAndMet[]): Estimated<Gap> {
  const n = pairs.length;
  if (n < LEAST) return notEnough(n, LEAST);
  const scale = commonScale(pairs.flatMap(({ expected, met }) => [expected, met]));
  if (scale === null) throw new RangeError('Expectation and perception need one scale');
  const { low, high } = rangeOf(scale);
  const differences = pairs.map(({ expected, met }) => met.value - expected.value);
  const { mean, interval } = meanOf(differences, { low: low - high, high: high - low });
  const expected = pairs.reduce((sum, pair) => sum + pair.expected.value, 0) / n;
  const gap = mean ?? 0;
  const perceived = expected + gap;
  return { kind: 'estimated', n, expected, perceived, gap, interval, verdict: verdictOf(interval) };
}

function verdictOf(interval: Interval | null): Gap['verdict'] {
  if (interval !== null && interval.low > 0) return 'exceeds';
  return interval !== null && interval.high < 0 ? 'falls-short' : 'no-clear-gap';
}
