import { changeBetween } from '../change.ts';
import type { Interval } from '../interval.ts';
import { meanOf } from '../mean.ts';
import { commonScale, type Rating, rangeOf } from '../rating.ts';
import { notEnough, type Told } from './told.ts';

/** The five dimensions of service, in the order that spells RATER. */
export const RATER = [
  'reliability',
  'assurance',
  'tangibles',
  'empathy',
  'responsiveness',
] as const;
export type Rater = (typeof RATER)[number];

export interface Experience {
  readonly dimension: Rater;
  readonly expected: readonly Rating[];
  readonly perceived: readonly Rating[];
}

export const GAPS = ['falls-short', 'exceeds', 'no-clear-gap'] as const;

export interface Gap {
  /** The smaller of both counts. */
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
  readonly figures: Told<Gap>;
}

/**
 * SERVQUAL's gaps P - E, always five rows (A. Parasuraman, V. Zeithaml & L. Berry, "SERVQUAL: a
 * multiple-item scale for measuring consumer perceptions of service quality", Journal of Retailing
 * 64, 1988). Throws a RangeError where one dimension was rated on several scales.
 */
export function gapTable(experiences: readonly Experience[]): readonly GapRow[] {
  return RATER.map((dimension) => ({
    dimension,
    figures: gapOf(experiences.filter((one) => one.dimension === dimension)),
  }));
}

const LEAST = 2;

/** The gap of one dimension, of at least two who told both. Throws a RangeError for several scales. */
export function gapOf(
  experiences: readonly Pick<Experience, 'expected' | 'perceived'>[],
): Told<Gap> {
  const expected = experiences.flatMap((one) => one.expected);
  const perceived = experiences.flatMap((one) => one.perceived);
  const n = Math.min(expected.length, perceived.length);
  if (n < LEAST) return notEnough(n, LEAST);
  const scale = commonScale([...expected, ...perceived]);
  if (scale === null) throw new RangeError('Expectation and perception need one scale');
  const [before, now] = [expected, perceived].map((ratings) =>
    meanOf(
      ratings.map(({ value }) => value),
      rangeOf(scale),
    ),
  );
  const told = { expected: before?.mean ?? 0, perceived: now?.mean ?? 0 };
  const { interval, verdict } = changeBetween(
    { value: told.expected, interval: before?.interval ?? null },
    { value: told.perceived, interval: now?.interval ?? null },
  );
  const gap = told.perceived - told.expected;
  return { kind: 'told', n, ...told, gap, interval, verdict: GAP_VERDICTS[verdict] };
}

const GAP_VERDICTS = {
  rise: 'exceeds',
  fall: 'falls-short',
  'no-clear-change': 'no-clear-gap',
  'no-comparison': 'no-clear-gap',
} as const;
