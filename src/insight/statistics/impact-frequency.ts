import { changeBetween } from '../metrics/change.ts';
import type { Interval } from '../metrics/interval.ts';
import { meanOf } from '../metrics/mean.ts';
import { shareInterval } from '../metrics/share-interval.ts';
import { type Estimated, notEnough } from './base/estimated.ts';

/** One response: its score, and what its words speak of. */
export interface ScoredResponse {
  readonly score: number;
  readonly themes: readonly string[];
}

export const QUADRANTS = ['fix-first', 'rare-but-grave', 'frequent-but-mild', 'leave'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export interface Impact {
  /** Responses that speak of it. */
  readonly n: number;
  /** Of all responses, as part of 1. */
  readonly share: number;
  readonly shareInterval: Interval | null;
  /** By how much lower those who speak of it score than the others; in points of the scale. */
  readonly drag: number;
  readonly dragInterval: Interval | null;
  readonly quadrant: Quadrant;
  /** Whether the interval of the drag lies above zero. */
  readonly isClear: boolean;
}

export interface MatrixOptions {
  /** What can be scored. */
  readonly range: Interval;
  /** From this drag on a theme is grave; an eighth of the range, half a point of five, if absent. */
  readonly graveFrom?: number;
  /** From this share on a theme is frequent; a tenth if absent. */
  readonly frequentFrom?: number;
}

export interface MatrixRow {
  readonly theme: string;
  readonly figures: Estimated<Impact>;
}

/** Fewer on either side say nothing about a drag. */
export const LEAST_SPEAKERS = 5;

/**
 * Impact and frequency of each theme, those that drag most first. The cuts are fixed and not taken
 * from the data: a median would call half of all themes grave in the best of years. A drag is a
 * difference between those who speak and those who do not; it need not be the cause.
 */
export function impactFrequency(
  responses: readonly ScoredResponse[],
  options: MatrixOptions,
): readonly MatrixRow[] {
  const themes = [...new Set(responses.flatMap((response) => response.themes))];
  return themes
    .map((theme) => ({ theme, figures: impactOf(theme, responses, options) }))
    .sort((one, other) => weightOf(other) - weightOf(one) || (one.theme < other.theme ? -1 : 1));
}

function weightOf({ figures }: MatrixRow): number {
  return figures.kind === 'estimated' ? figures.drag * figures.share : Number.NEGATIVE_INFINITY;
}

function impactOf(
  theme: string,
  responses: readonly ScoredResponse[],
  { range, graveFrom = (range.high - range.low) / 8, frequentFrom = 0.1 }: MatrixOptions,
): Estimated<Impact> {
  const scores = (speaks: boolean): readonly number[] =>
    responses.filter(({ themes }) => themes.includes(theme) === speaks).map(({ score }) => score);
  const [speakers, others] = [scores(true), scores(false)];
  const least = Math.min(speakers.length, others.length);
  if (least < LEAST_SPEAKERS) return notEnough(least, LEAST_SPEAKERS);
  const [low, high] = [meanOf(speakers, range), meanOf(others, range)];
  const { difference, interval } = changeBetween(
    { value: low.mean, interval: low.interval },
    { value: high.mean, interval: high.interval },
  );
  const drag = difference ?? 0;
  const share = speakers.length / responses.length;
  return {
    kind: 'estimated',
    n: speakers.length,
    share,
    shareInterval: shareInterval(speakers.length, responses.length),
    drag,
    dragInterval: interval,
    quadrant: quadrantOf(drag >= graveFrom, share >= frequentFrom),
    isClear: interval !== null && interval.low > 0,
  };
}

function quadrantOf(isGrave: boolean, isFrequent: boolean): Quadrant {
  if (isGrave) return isFrequent ? 'fix-first' : 'rare-but-grave';
  return isFrequent ? 'frequent-but-mild' : 'leave';
}
