import type { Report } from '../../insight/report/report-shape.ts';
import {
  feedbackHead,
  feedbackQuote,
  feedbackThemeText,
  feelingsText,
} from '../report/report-feedback.ts';
import type { ReportView } from '../report/report-view.ts';

const MOST_THEMES = 3;
const QUOTE_COLUMNS = 80;

/** What buyers said unasked: how much, of what, and up to three of them; nothing where nobody did. */
export function feedbackTexts({ feedback }: Report, view: ReportView): readonly string[] {
  if (feedback === null || feedback.n === 0) return [];
  const { themes, casesOpened, quotes } = feedback;
  const { opened } = view.words.feedback;
  const head = [
    feedbackHead(feedback, view),
    feelingsText(feedback, view),
    ...(casesOpened > 0 ? [view.say(opened, { n: casesOpened })] : []),
  ];
  const spoken = themes.slice(0, MOST_THEMES).map((theme) => feedbackThemeText(theme, view));
  return [
    head.join(' · '),
    ...(spoken.length > 0 ? [spoken.join(' · ')] : []),
    ...quotes.map((quote) => {
      const { text, source } = feedbackQuote(quote, view, QUOTE_COLUMNS);
      return source === '' ? text : `${text} — ${source}`;
    }),
  ];
}
