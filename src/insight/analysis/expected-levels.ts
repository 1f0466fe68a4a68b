import { dimensionExpected } from '../../core/contract/expectation.ts';
import type { Answer, Response } from '../../core/contract/response.ts';
import { ratingsOf, scaleOf } from '../metrics/answered.ts';
import { isSameScale } from '../metrics/overall-rating.ts';
import { isOnScale } from '../metrics/rating.ts';
import type { ExpectedAndMet } from '../statistics/gap-table.ts';

/**
 * The dimensions of which the expected level was asked, in the order of the first answers, with the
 * pairs of those who gave both. Without its counterpart on the same scale a score is in no pair:
 * those who only rated may have expected anything.
 */
export function expectedLevels(
  responses: readonly Response[],
): ReadonlyMap<string, readonly ExpectedAndMet[]> {
  const levels = new Map<string, ExpectedAndMet[]>();
  for (const { answers } of responses) {
    for (const answer of answers) {
      const dimension = answer.kind === 'expected' ? dimensionExpected(answer.question) : undefined;
      if (dimension === undefined) continue;
      const pairs = levels.get(dimension) ?? [];
      pairs.push(...pairOf(answer, dimension, answers));
      levels.set(dimension, pairs);
    }
  }
  return levels;
}

function pairOf(
  answer: Answer,
  dimension: string,
  answers: readonly Answer[],
): readonly ExpectedAndMet[] {
  if (answer.level === undefined) return [];
  const expected = { value: answer.level, scale: scaleOf(answer) };
  const rated = answers.filter(
    ({ kind, question }) => kind === 'dimension' && question === dimension,
  );
  return ratingsOf(rated)
    .filter((met) => isOnScale(expected) && isSameScale(met.scale, expected.scale))
    .map((met) => ({ expected, met }));
}
