import { FEEDBACK_MOMENTS } from '../../core/contract/feedback.ts';
import type { FeedbackFigures } from '../../insight/report/feedback-shape.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import type { ReportView } from './report-view.ts';

/** The worst first. */
const FEELINGS = ['negative', 'mixed', 'neutral', 'positive'] as const;
const INDENT = 2;
const QUOTE_INDENT = 5;
const MOST_THEMES = 5;
/** About three lines. */
const QUOTE_COLUMNS = 210;

/** What buyers said unasked; nothing where nobody did. */
export function feedbackLines({ feedback }: Report, view: ReportView): readonly Line[] {
  if (feedback === null || feedback.n === 0) return [];
  const { words, say } = view;
  return [
    BLANK,
    line(feedbackHead(feedback, view), 'heading'),
    line(momentsText(feedback, view), 'plain', INDENT),
    line(feelingsText(feedback, view), 'plain', INDENT),
    ...feedback.themes
      .slice(0, MOST_THEMES)
      .map((theme) => line(feedbackThemeText(theme, view), 'plain', INDENT)),
    ...(feedback.casesOpened > 0
      ? [line(say(words.feedback.opened, { n: feedback.casesOpened }), 'plain', INDENT)]
      : []),
    ...feedback.quotes.flatMap((quote) => quoteLines(quote, view)),
  ];
}

/** `Mentioned unprompted · 7 remarks · 5 people` */
export function feedbackHead({ n, people }: FeedbackFigures, { words, say }: ReportView): string {
  return [
    words.feedback.title,
    say(words.feedback.remarks, { n }),
    say(words.feedback.people, { n: people }),
  ].join(' · ');
}

/** `negative 2 · positive 1`: how it feels, without what nobody felt. */
export function feelingsText({ sentiments }: FeedbackFigures, { words, say }: ReportView): string {
  return FEELINGS.filter((feeling) => sentiments[feeling] > 0)
    .map((feeling) => say(words.feedback.feelings[feeling], { n: sentiments[feeling] }))
    .join(' · ');
}

/** `packaging 3 (negative 2, positive 1)` */
export function feedbackThemeText(
  { theme, n, polarities }: FeedbackFigures['themes'][number],
  { words, say }: ReportView,
): string {
  return say(words.feedback.theme, { theme: words.themes[theme], n, ...polarities });
}

/** `“Carton 12 was wet” — Anna, INV-1, Acme, case 12`; the words are cut to so many columns. */
export function feedbackQuote(
  quote: FeedbackFigures['quotes'][number],
  { words, say }: ReportView,
  columns: number,
): { readonly text: string; readonly source: string } {
  const inCase = quote.case === null ? null : say(words.feedback.inCase, { number: quote.case });
  const source = [quote.name, quote.reference, quote.account, inCase].map((part) =>
    clean(part ?? ''),
  );
  return {
    text: say(words.report.quote, { text: clip(clean(quote.text), columns, 'sentence') }),
    source: source.filter((part) => part !== '').join(', '),
  };
}

function momentsText({ moments }: FeedbackFigures, { words, say }: ReportView): string {
  return [...FEEDBACK_MOMENTS, 'unknown' as const]
    .filter((moment) => moments[moment] > 0)
    .map((moment) => say(words.feedback.moments[moment], { n: moments[moment] }))
    .join(' · ');
}

function quoteLines(quote: FeedbackFigures['quotes'][number], view: ReportView): readonly Line[] {
  const { text, source } = feedbackQuote(quote, view, QUOTE_COLUMNS);
  return [
    line(text, 'plain', QUOTE_INDENT),
    ...(source === '' ? [] : [{ ...line(`— ${source}`, 'quiet', QUOTE_INDENT), most: 1 }]),
  ];
}
