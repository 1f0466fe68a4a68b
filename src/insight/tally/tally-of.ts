import { countedAs } from '../../core/contract/counted-as.ts';
import type { Answer, Response } from '../../core/contract/response.ts';
import { readCauses } from '../causes/root-causes.ts';
import { countUnusable, ratingsOf, scaleOf } from '../metrics/answered.ts';
import { countsOf } from '../metrics/counts.ts';
import { OUTCOMES, outcomeOf } from '../metrics/outcome.ts';
import { THIRDS, worstThird } from '../metrics/worst-third.ts';
import { themesOf } from '../tagging/spoken-themes.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { ENDS } from '../vocabulary/ends.ts';
import { digestOf } from './distinct.ts';
import type { Histogram } from './histogram.ts';
import { roundedSeconds } from './rounded-seconds.ts';
import type { ChoiceTally, QuestionTally, Tally } from './tally.ts';

/** The tally of one response: its scores, what its words speak of, and what its chains end in. */
export function tallyOf(response: Response, tagger: Tagger): Tally {
  const { end, chains, subject } = response;
  return {
    n: 1,
    ends: countsOf(ENDS, [end ?? 'open']),
    outcomes: countsOf(OUTCOMES, [outcomeOf(response)]),
    thirds: countsOf(THIRDS, [worstThird(response)]),
    angry: chains.some((chain) => chain.end === 'anger') ? 1 : 0,
    unverified: subject.verified ? 0 : 1,
    unusableScores: countUnusable([response]),
    shipments: [digestOf(subject.shipment.id ?? subject.shipment.reference)],
    completion: completionOf(response),
    questions: response.answers.flatMap((answer, place) => questionOf(response, answer, place)),
    choices: response.answers.flatMap(choiceOf),
    ...themesOf(response, tagger),
    ...readCauses(response, tagger),
  };
}

function completionOf({ end, startedAt, endedAt }: Response): Histogram {
  if (end !== 'complete' || endedAt === undefined) return [];
  return [[roundedSeconds(endedAt - startedAt), 1]];
}

function questionOf(
  { id, startedAt }: Response,
  answer: Answer,
  place: number,
): readonly QuestionTally[] {
  const { kind, question } = answer;
  if (countedAs(answer) !== 'score') return [];
  const { from, points } = scaleOf(answer);
  return [
    {
      kind,
      question,
      from,
      points,
      scores: ratingsOf([answer]).map(({ value }) => [value, 1]),
      notApplicable: answer.notApplicable === true ? 1 : 0,
      first: { at: startedAt, response: id, place },
    },
  ];
}

function choiceOf(answer: Answer): readonly ChoiceTally[] {
  const { kind, question, chosen, options = [], notApplicable } = answer;
  if (countedAs(answer) !== 'options') return [];
  const isAnswered = chosen !== undefined;
  return [
    {
      kind,
      question,
      answered: isAnswered ? 1 : 0,
      none: chosen?.length === 0 ? 1 : 0,
      notApplicable: notApplicable === true ? 1 : 0,
      options: isAnswered ? options.map((each) => [each, 1, chosen.includes(each) ? 1 : 0]) : [],
    },
  ];
}
