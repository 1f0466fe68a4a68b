import type { Choice, MessageContent } from '../../core/contract/message.ts';
import { topOf } from '../../insight/metrics/rating.ts';
import type { AnswerBehind } from '../../insight/report/answers-behind.ts';
import { figureName } from '../message/figure-name.ts';
import { choiceValue, type Figure, reportQuestion } from '../message/report-choice.ts';
import { dayOf } from '../report/report-head.ts';
import type { ReportMessageOptions } from '../report/report-message.ts';
import { type ReportView, reportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';

export interface BehindOptions extends ReportMessageOptions {
  readonly figure: Figure;
  /** From 0; one beyond the last shows the last. */
  readonly page: number;
  readonly timeZone: string;
}

const A_PAGE = 10;
const ACCOUNT_COLUMNS = 24;
const REFERENCE_COLUMNS = 20;

/** The answers behind a figure, ten a page, each with a button that opens its talk. */
export function behindMessage(
  rows: readonly AnswerBehind[],
  options: BehindOptions,
): MessageContent {
  const view = reportView(options.locale);
  const pages = Math.max(1, Math.ceil(rows.length / A_PAGE));
  const page = Math.min(Math.max(0, options.page), pages - 1);
  const first = page * A_PAGE;
  const shown = rows.slice(first, first + A_PAGE);
  const lines = shown.map((row, index) => rowText(row, first + index, options.timeZone, view));
  return {
    text: [titleOf(rows.length, page, pages, options.figure, view), ...lines].join('\n'),
    choices: {
      question: reportQuestion(options.key),
      layout: 'list',
      options: [
        ...shown.map((row, index) => openChoice(row, first + index, options.figure)),
        ...pageChoices(page, pages, options.figure, view),
      ],
    },
  };
}

function titleOf(n: number, page: number, pages: number, figure: Figure, view: ReportView) {
  const { words, say } = view;
  if (n === 0) return words.message.noneBehind;
  const title = say(words.message.behindTitle, { figure: figureName(figure, view), n });
  return pages === 1 ? title : `${title}; ${say(words.message.page, { page: page + 1, pages })}`;
}

function rowText(row: AnswerBehind, place: number, timeZone: string, { words }: ReportView) {
  const parts = [
    dayOf(row.at, timeZone),
    clip(clean(row.account ?? ''), ACCOUNT_COLUMNS),
    referenceOf(row),
    `${row.score} / ${topOf(row.scale)}`,
    words.report.ends[row.end],
  ];
  return `${place + 1}. ${parts.filter((part) => part !== '').join(' · ')}`;
}

function referenceOf({ reference }: AnswerBehind): string {
  return clip(clean(reference), REFERENCE_COLUMNS);
}

function openChoice(row: AnswerBehind, place: number, figure: Figure): Choice {
  return {
    value: choiceValue({ kind: 'open', figure, place }),
    label: `${place + 1} · ${referenceOf(row)}`,
  };
}

function pageChoices(
  page: number,
  pages: number,
  figure: Figure,
  { words }: ReportView,
): readonly Choice[] {
  const to = (other: number, label: string): Choice => ({
    value: choiceValue({ kind: 'behind', figure, page: other }),
    label,
  });
  return [
    ...(page > 0 ? [to(page - 1, words.message.earlier)] : []),
    ...(page < pages - 1 ? [to(page + 1, words.message.later)] : []),
    { value: choiceValue({ kind: 'report' }), label: words.message.backToReport },
  ];
}
