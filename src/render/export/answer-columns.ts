import { isHighBest } from '../../core/goodness.ts';
import type { Response, WhyChain } from '../../core/response.ts';
import { scaleOf } from '../../insight/answered.ts';
import { topOf } from '../../insight/rating.ts';
import { type Column, isoTime } from './column.ts';

/** One thing that a buyer answered: a question, or one "why?". */
export interface AnswerRow {
  readonly response: Response;
  readonly question: string;
  /** The kind of the question; `why` for a link of a why chain. */
  readonly kind: string;
  readonly value?: number | undefined;
  readonly expectation?: string | undefined;
  readonly level?: number | undefined;
  readonly scale?: { readonly from: number; readonly points: number };
  readonly best?: string;
  readonly notApplicable?: boolean | undefined;
  readonly skipped?: boolean | undefined;
  readonly words: string;
  readonly at: number;
  /** Of a why, counted from 1. */
  readonly depth?: number;
  readonly rootCause?: string | undefined;
}

/** One row for each answer. */
export const ANSWER_COLUMNS: readonly Column<AnswerRow>[] = [
  { title: 'response', holds: 'id of the response', isId: true, of: ({ response }) => response.id },
  { title: 'answered_at', holds: 'ISO time', of: ({ at }) => isoTime(at) },
  { title: 'reference', holds: 'number known', of: (row) => subjectOf(row).shipment.reference },
  { title: 'account', holds: 'id', isId: true, of: (row) => subjectOf(row).account?.id ?? null },
  {
    title: 'question',
    holds: 'its key; of a why the one that began it',
    of: (row) => row.question,
  },
  { title: 'kind', holds: 'satisfaction, dimension, … or why', of: ({ kind }) => kind },
  { title: 'depth', holds: 'which why of its chain, from 1', of: ({ depth }) => depth ?? null },
  { title: 'value', holds: 'the score', of: ({ value }) => value ?? null },
  { title: 'scale_from', holds: 'lowest score there is', of: ({ scale }) => scale?.from ?? null },
  {
    title: 'scale_to',
    holds: 'highest score there is',
    of: ({ scale }) => (scale === undefined ? null : topOf(scale)),
  },
  { title: 'not_applicable', holds: 'true or false', of: (row) => row.notApplicable ?? false },
  { title: 'skipped', holds: 'true or false', of: ({ skipped }) => skipped ?? false },
  { title: 'words', holds: 'the buyer’s own', of: ({ words }) => words },
  { title: 'root_cause', holds: 'at the last why', of: ({ rootCause }) => rootCause ?? null },
  {
    title: 'expectation',
    holds: 'better, as-expected or worse',
    of: ({ expectation }) => expectation ?? null,
  },
  {
    title: 'expected_level',
    holds: 'of an excellent supplier, on the scale',
    of: ({ level }) => level ?? null,
  },
  { title: 'best', holds: 'which end of the scale is good', of: ({ best }) => best ?? null },
];

function subjectOf({ response }: AnswerRow): Response['subject'] {
  return response.subject;
}

/** Questions in the order they were answered in, then the whys. */
export function answerRows(response: Response): readonly AnswerRow[] {
  const { answers, chains } = response;
  return [
    ...answers.map((answer) => ({
      response,
      question: answer.question,
      kind: answer.kind,
      value: answer.value,
      expectation: answer.expectation,
      level: answer.level,
      ...(isOnScale(answer) && {
        scale: scaleOf(answer),
        best: isHighBest(answer) ? 'high' : 'low',
      }),
      notApplicable: answer.notApplicable,
      skipped: answer.skipped,
      words: answer.raw,
      at: answer.at,
    })),
    ...chains.flatMap((chain) => whyRows(response, chain)),
  ];
}

function isOnScale({ kind }: Response['answers'][number]): boolean {
  return kind !== 'open' && kind !== 'expectation';
}

function whyRows(
  response: Response,
  { dimension, links, rootCause }: WhyChain,
): readonly AnswerRow[] {
  return links.map(({ answer, example, at }, index) => ({
    response,
    question: dimension,
    kind: 'why',
    words: example === undefined ? answer : `${answer}\n${example}`,
    at,
    depth: index + 1,
    rootCause: index === links.length - 1 ? rootCause : undefined,
  }));
}
