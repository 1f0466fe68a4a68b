import type { Locale } from '../../base/locale.ts';
import type { Choice, MessageContent } from '../../core/contract/message.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { accountTexts } from '../message/account-texts.ts';
import { caseTexts } from '../message/case-texts.ts';
import { choiceTexts } from '../message/choice-texts.ts';
import { feedbackTexts } from '../message/feedback-texts.ts';
import { figureName } from '../message/figure-name.ts';
import {
  choiceValue,
  EXPORT_FORMATS,
  HEADLINE_FIGURES,
  isFigure,
  reportQuestion,
} from '../message/report-choice.ts';
import { dimensionTexts, scoreTexts } from '../message/score-texts.ts';
import { changedTexts, segmentTexts } from '../message/summary-texts.ts';
import { causeTexts, themeTexts } from '../message/word-texts.ts';
import { clip } from '../text/clip.ts';
import { askedTexts } from './report-asked.ts';
import { headLines } from './report-head.ts';
import { scopeLines } from './report-scope.ts';
import { summaryText } from './report-summary.ts';
import { type ReportView, reportView } from './report-view.ts';

export interface ReportMessageOptions {
  readonly locale: Locale;
  /** Under which the asker finds the report again when a button is pressed; short and ASCII. */
  readonly key: string;
}

const PERIOD_DAYS = [7, 30, 90] as const;
const MOST_DIMENSIONS = 3;
const BUTTON_COLUMNS = 30;

/** A report as a message: at most 25 short lines, and buttons that go on from it. */
export function reportMessage(
  report: Report,
  { locale, key }: ReportMessageOptions,
): MessageContent {
  const view = reportView(locale);
  const head = [...headLines(report, view), ...scopeLines(report, view)].map(({ text }) => text);
  const isEmpty = report.responses.n === 0;
  const parts = isEmpty
    ? [[view.words.report.empty], askedTexts(report, view), feedbackTexts(report, view)]
    : partsOf(report, view);
  const text = [head, ...parts].filter((part) => part.length > 0).map((part) => part.join('\n'));
  return {
    text: text.join('\n\n'),
    choices: {
      question: reportQuestion(key),
      layout: 'list',
      options: [...periodChoices(view), ...behindChoices(report, view), ...exportChoices(view)],
    },
  };
}

function partsOf(report: Report, view: ReportView): readonly (readonly string[])[] {
  const { segments } = report;
  const head = [[summaryText(report, view)], changedTexts(report, view), causeTexts(report, view)];
  const scores = scoreTexts(report, view);
  const cases = caseTexts(report, view);
  const unasked = feedbackTexts(report, view);
  if (segments !== null) {
    return [...head, segmentTexts(segments, view), [...scores, ...cases], unasked];
  }
  return [
    ...head,
    accountTexts(report, view),
    [...scores, ...dimensionTexts(report, view), ...choiceTexts(report, view)],
    [...themeTexts(report, view), ...cases],
    unasked,
  ];
}

function periodChoices({ words, say }: ReportView): readonly Choice[] {
  return PERIOD_DAYS.map((days) => ({
    value: choiceValue({ kind: 'period', period: `${days}d` }),
    label: say(words.message.lastDays, { n: days }),
  }));
}

/** A dimension whose key no button can carry has none. */
function behindChoices(report: Report, view: ReportView): readonly Choice[] {
  const dimensions = report.dimensions
    .filter(({ dimension, n }) => n > 0 && isFigure(dimension))
    .slice(0, MOST_DIMENSIONS)
    .map(({ dimension }) => dimension);
  const headlines = HEADLINE_FIGURES.filter((figure) => report[figure].n > 0);
  return [...headlines, ...dimensions].map((figure) => ({
    value: choiceValue({ kind: 'behind', figure, page: 0 }),
    label: clip(
      view.say(view.words.message.behind, { figure: figureName(figure, view) }),
      BUTTON_COLUMNS,
    ),
  }));
}

function exportChoices({ words, say }: ReportView): readonly Choice[] {
  return EXPORT_FORMATS.map((format) => ({
    value: choiceValue({ kind: 'export', format }),
    label: say(words.export.as, { format: format.toUpperCase() }),
  }));
}
