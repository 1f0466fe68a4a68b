import { countedAs } from '../../core/contract/counted-as.ts';
import { isHighBest } from '../../core/contract/goodness.ts';
import type { Answer, Response } from '../../core/contract/response.ts';
import { hasNpsBands } from './nps.ts';
import { isOnScale, type Rating, type Scale, topOf } from './rating.ts';

const FIVE_POINTS: Scale = { from: 1, points: 5 };
const ELEVEN_POINTS: Scale = { from: 0, points: 11 };

/** The scale an answer was given on; one that names none is on the usual one of its kind. */
export function scaleOf(answer: Answer): Scale {
  return answer.scale ?? (answer.kind === 'recommendation' ? ELEVEN_POINTS : FIVE_POINTS);
}

/** Scores that count: given, and on their scale. How easy something was is told as effort: low is good. */
export function ratingsOf(answers: readonly Answer[]): readonly Rating[] {
  return givenRatings(answers).filter((rating) => isOnScale(rating));
}

/** How many scores no figure can use, because they are outside their scale. */
export function countUnusable(responses: readonly Response[]): number {
  const answers = responses.flatMap((response) => response.answers);
  const fits = (answer: Answer): boolean =>
    answer.kind !== 'recommendation' || hasNpsBands(scaleOf(answer));
  return givenRatings(answers).length - ratingsOf(answers.filter(fits)).length;
}

function givenRatings(answers: readonly Answer[]): readonly Rating[] {
  return answers.flatMap((answer) =>
    answer.value === undefined ||
    countedAs(answer) !== 'score' ||
    answer.notApplicable ||
    answer.skipped
      ? []
      : [ratingOf(answer, answer.value)],
  );
}

function ratingOf(answer: Answer, value: number): Rating {
  const scale = scaleOf(answer);
  const isEase = answer.kind === 'effort' && isHighBest(answer);
  return { value: isEase ? scale.from + topOf(scale) - value : value, scale };
}
