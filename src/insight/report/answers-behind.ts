import type { Instant } from '../../base/instant.ts';
import type { Answer, EndReason, Response } from '../../core/contract/response.ts';
import { ratingsOf } from '../metrics/answered.ts';
import { type Scale, topOf } from '../metrics/rating.ts';

/** One answer that a figure counts, and whose it is. */
export interface AnswerBehind {
  readonly response: string;
  readonly at: Instant;
  readonly account: string | null;
  /** The number by which the buyer knows the shipment. */
  readonly reference: string;
  readonly score: number;
  readonly scale: Scale;
  readonly end: EndReason | 'open';
}

const HEADLINES: ReadonlyMap<string, Answer['kind']> = new Map([
  ['csat', 'satisfaction'],
  ['nps', 'recommendation'],
  ['ces', 'effort'],
]);

/**
 * The answers that `csat`, `nps`, `ces` or a dimension's mean counts, the worst first (for effort
 * the highest), and of equals the newest. Scores outside their scale are in no figure, and not here.
 */
export function answersBehind(
  responses: readonly Response[],
  figure: string,
): readonly AnswerBehind[] {
  const kind = HEADLINES.get(figure);
  const counts = (answer: Answer): boolean =>
    kind === undefined
      ? answer.kind === 'dimension' && answer.question === figure
      : answer.kind === kind;
  const turn = kind === 'effort' ? -1 : 1;
  return responses
    .flatMap((response) => response.answers.filter(counts).flatMap((each) => rowOf(response, each)))
    .sort((one, other) => turn * (partOf(one) - partOf(other)) || newer(one, other));
}

function rowOf(response: Response, answer: Answer): readonly AnswerBehind[] {
  const { id, subject, startedAt, end = 'open' } = response;
  return ratingsOf([answer]).map(({ value, scale }) => ({
    response: id,
    at: startedAt,
    account: subject.account?.name ?? null,
    reference: subject.shipment.reference,
    score: value,
    scale,
    end,
  }));
}

function partOf({ score, scale }: AnswerBehind): number {
  return (score - scale.from) / (topOf(scale) - scale.from);
}

function newer(one: AnswerBehind, other: AnswerBehind): number {
  if (one.at !== other.at) return other.at - one.at;
  return one.response < other.response ? -1 : 1;
}
