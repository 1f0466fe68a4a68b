import { clip, type Interval } from './interval.ts';
import { commonScale, howMany, type Rating, requireOnScale, type Scale } from './rating.ts';
import { studentT95 } from './student-t.ts';

/** Net promoter score. With n = 0 every figure but counts is null. */
export interface Nps {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Null unless all answered on one scale. */
  readonly scale: Scale | null;
  /** -100 to 100, with its 95 % interval. */
  readonly score: number | null;
  readonly interval: Interval | null;
}

/**
 * Promoters less detractors, in per cent of all: 9-10 against 0-6 on a scale of 0 to 10
 * (F. Reichheld, "The one number you need to grow", HBR 12/2003), 4-5 against 1-2 on one of 1 to 5.
 * Throws a RangeError for any other scale and for a value outside its scale.
 */
export function nps(ratings: readonly Rating[]): Nps {
  requireOnScale(ratings);
  const n = howMany(ratings);
  const promoters = howMany(
    ratings.filter(({ value, scale }) => value >= bandsOf(scale).promoters),
  );
  const detractors = howMany(ratings.filter(({ value, scale }) => value < bandsOf(scale).passives));
  const score = n === 0 ? null : (100 * (promoters - detractors)) / n;
  return {
    n,
    promoters,
    passives: n - promoters - detractors,
    detractors,
    scale: commonScale(ratings),
    score,
    interval: score === null ? null : interval(promoters, detractors, n, score),
  };
}

export function hasNpsBands(scale: Scale): boolean {
  return BANDS.some((bands) => bands.from === scale.from && bands.points === scale.points);
}

const BANDS = [
  { from: 0, points: 11, promoters: 9, passives: 7 },
  { from: 1, points: 5, promoters: 4, passives: 3 },
];

function bandsOf(scale: Scale): { readonly promoters: number; readonly passives: number } {
  const bands = BANDS.find(({ from, points }) => from === scale.from && points === scale.points);
  if (bands !== undefined) return bands;
  throw new RangeError(`NPS is asked from 0 to 10 or 1 to 5, not on ${scale.points} points`);
}

/**
 * The adjusted Wald interval with three answers added, as B. Rocks proposes ("Interval estimation
 * for the Net Promoter Score", The American Statistician 70, 2016), here half of them promoters and
 * half detractors and with Student's t, so that it keeps its promise from ten answers on where next
 * to nobody detracts, too; widened where needed to hold the observed score.
 */
function interval(promoters: number, detractors: number, n: number, score: number): Interval {
  const up = (promoters + ADDED / 2) / (n + ADDED);
  const down = (detractors + ADDED / 2) / (n + ADDED);
  const centre = up - down;
  const error = Math.sqrt((up + down - centre ** 2) / (n + ADDED));
  const half = studentT95(n + ADDED - 1) * error;
  const whole = { low: -100, high: 100 };
  const found = clip({ low: 100 * (centre - half), high: 100 * (centre + half) }, whole);
  return { low: Math.min(found.low, score), high: Math.max(found.high, score) };
}

const ADDED = 3;
