import type { Answer, Response } from '../core/response.ts';
import { answersOf, ratingsOf, scaleOf } from './answered.ts';
import type { Interval } from './interval.ts';
import { meanOf } from './mean.ts';
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

/** Dimensions in the order in which they were first asked. */
export function dimensionsOf(responses: readonly Response[]): readonly DimensionFigures[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answersOf(responses, 'dimension')) {
    const { from, points } = scaleOf(answer);
    const key = JSON.stringify([answer.question, from, points]);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].flatMap(figuresOf);
}

function figuresOf(answers: readonly Answer[]): readonly DimensionFigures[] {
  const [first] = answers;
  if (first === undefined) return [];
  const scale = scaleOf(first);
  const values = ratingsOf(answers).map(({ value }) => value);
  const count = answers.filter((answer) => answer.notApplicable === true).length;
  const asked = values.length + count;
  return [
    {
      dimension: first.question,
      scale,
      ...meanOf(values, rangeOf(scale)),
      notApplicable: { count, share: asked === 0 ? null : count / asked },
    },
  ];
}
