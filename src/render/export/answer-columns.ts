import { countedAs } from '../../core/contract/counted-as.ts';
import { isHighBest } from '../../core/contract/goodness.ts';
import type { Answer, Response, WhyChain } from '../../core/contract/response.ts';
import type { ShownFile } from '../../core/conversation/shown-file.ts';
import { scaleOf } from '../../insight/metrics/answered.ts';
import { topOf } from '../../insight/metrics/rating.ts';
import type { Tagger, Tags } from '../../insight/tagging/tagger.ts';
import { type Column, isoTime } from './column.ts';
import { type FileNames, fileCell, NO_NAMES } from './file-names.ts';
import { polarityCell, themesCell } from './tags-cells.ts';

/** One thing that a buyer answered: a question, or one "why?". */
export interface AnswerRow {
  readonly response: Response;
  readonly question: string;
  /** The kind of the question; `why` for a link of a why chain. */
  readonly kind: string;
  readonly value?: number | undefined;
  readonly chosen?: readonly string[] | undefined;
  readonly level?: number | undefined;
  readonly scale?: { readonly from: number; readonly points: number };
  readonly best?: string;
  readonly notApplicable?: boolean | undefined;
  readonly skipped?: boolean | undefined;
  readonly words: string;
  /** The question asks for words. */
  readonly isWords?: boolean;
  readonly at: number;
  /** What the words of an open answer or a why are about, and how they feel. */
  readonly tags?: Tags;
  /** Of a why, counted from 1. */
  readonly depth?: number;
  readonly rootCause?: string | undefined;
  /** What stands for each file that was sent with it. */
  readonly files: string | null;
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
  { title: 'kind', holds: 'satisfaction, dimension, …, why, or file', of: ({ kind }) => kind },
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
    title: 'chosen',
    holds: 'the options chosen; none: none of them',
    of: ({ chosen }) => chosenCell(chosen),
  },
  {
    title: 'expected_level',
    holds: 'of an excellent supplier, on the scale',
    of: ({ level }) => level ?? null,
  },
  { title: 'best', holds: 'which end of the scale is good', of: ({ best }) => best ?? null },
  { title: 'files', holds: 'what was sent with it, by name', of: ({ files }) => files },
  { title: 'contact', holds: 'id', isId: true, of: (row) => subjectOf(row).contact?.id ?? null },
  { title: 'buyer', holds: 'name', of: (row) => subjectOf(row).contact?.name ?? null },
  { title: 'account_name', holds: 'name', of: (row) => subjectOf(row).account?.name ?? null },
  { title: 'shipment', holds: 'id', isId: true, of: (row) => subjectOf(row).shipment.id ?? null },
  { title: 'product', holds: 'product', of: (row) => subjectOf(row).shipment.product ?? null },
  {
    title: 'themes',
    holds: 'what an open answer or a why is about',
    of: ({ tags }) => (tags === undefined ? null : themesCell(tags)),
  },
  {
    title: 'polarity',
    holds: 'of the same words: negative, mixed, neutral or positive',
    of: ({ tags }) => (tags === undefined ? null : polarityCell(tags)),
  },
];

/** Separated by semicolons, which no key of an option holds. */
export function chosenCell(chosen: readonly string[] | undefined): string | null {
  if (chosen === undefined) return null;
  return chosen.length === 0 ? 'none' : chosen.join('; ');
}

function subjectOf({ response }: AnswerRow): Response['subject'] {
  return response.subject;
}

/**
 * Questions in the order they were answered in, then the whys, then a row of the kind `file` for
 * what was sent without an answer.
 */
export function answerRows(
  response: Response,
  tagger: Tagger,
  names: FileNames = NO_NAMES,
): readonly AnswerRow[] {
  const { answers, chains, files = [] } = response;
  const rows = [
    ...questionRows(answers, response),
    ...chains.flatMap((each) => whyRows(response, each)),
  ];
  const cellOf = (row: Row) =>
    fileCell(
      files.filter((file) => belongs(file, row)),
      names,
    );
  const others = files.filter((file) => !rows.some((row) => belongs(file, row)));
  return [
    ...rows.map((row) => ({ ...row, ...tagsOf(row, tagger), files: cellOf(row) })),
    ...others.map((file) => ({
      response,
      question: file.question ?? '',
      kind: 'file',
      words: '',
      at: file.at,
      files: fileCell([file], names),
    })),
  ];
}

type Row = Omit<AnswerRow, 'files'>;

/** As the report reads them: words given with a score explain it, and are not counted. */
function tagsOf({ kind, isWords, words, response }: Row, tagger: Tagger): Pick<AnswerRow, 'tags'> {
  const isRead = (isWords || kind === 'why') && words.trim() !== '';
  return isRead ? { tags: tagger.tag(words, response.locale) } : {};
}

function belongs({ question, why }: ShownFile, row: Row): boolean {
  return question === row.question && why === row.depth;
}

function questionRows(answers: readonly Answer[], response: Response): readonly Row[] {
  return answers.map((answer) => ({
    response,
    question: answer.question,
    kind: answer.kind,
    value: answer.value,
    chosen: answer.chosen,
    level: answer.level,
    ...(isOnScale(answer) && {
      scale: scaleOf(answer),
      best: isHighBest(answer) ? 'high' : 'low',
    }),
    notApplicable: answer.notApplicable,
    skipped: answer.skipped,
    words: answer.raw,
    isWords: countedAs(answer) === 'words',
    at: answer.at,
  }));
}

function isOnScale(answer: Answer): boolean {
  return countedAs(answer) === 'score' || countedAs(answer) === 'level';
}

function whyRows(response: Response, { dimension, links, rootCause }: WhyChain): readonly Row[] {
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
