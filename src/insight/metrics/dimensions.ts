import type { QuestionTally } from '../tally/tally.ts';
import type { Interval } from './interval.ts';
import { meanOfCounts } from './mean.ts';
import { rangeOf, type Scale } from './rating.ts';

/** How one dimension was rated on one scale. */
export interface DimensionFigures {
  readonly dimension: string;
  readonly scale: Scale;
  /** Ratings; "not applicable" and skipped are none. */
  readonly n: number;
  readonly mean: number | null;
  /** 95 % interval of the mean. */
  readonly interval: Interval | null;
  /** The share is of ratings and "not applicable" together. */
  readonly notApplicable: { readonly count: number; readonly share: number | null };
}

/** Dimensions in the order of the questions. */
export function dimensionsOf(questions: readonly QuestionTally[]): readonly DimensionFigures[] {
  return questions.filter(({ kind }) => kind === 'dimension').map(figuresOf);
}

function figuresOf({
  question,
  from,
  points,
  scores,
  notApplicable: count,
}: QuestionTally): DimensionFigures {
  const scale = { from, points };
  const figures = meanOfCounts(scores, rangeOf(scale));
  const asked = figures.n + count;
  const share = asked === 0 ? null : count / asked;
  return { dimension: question, scale, ...figures, notApplicable: { count, share } };
}
