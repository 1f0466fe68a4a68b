import type { Report } from '../../insight/report/report-shape.ts';
import { causeLabel } from '../causes/cause-label.ts';
import type { ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';

const MOST_THEMES = 3;
const MOST_CAUSES = 5;
const MOST_QUOTES = 1;
const QUOTE_COLUMNS = 120;
const CAUSE_COLUMNS = 60;

/** The themes most spoken of, on one line. */
export function themeTexts(
  { words: spoken }: Report,
  { words, numerals, say }: ReportView,
): readonly string[] {
  if (spoken.themes.length === 0) return [];
  const themes = spoken.themes.slice(0, MOST_THEMES).map(({ theme, responses, share }) => {
    const part = numerals.percent(share);
    return `${words.themes[theme]} ${say(words.summary.responses, { n: responses })} (${part})`;
  });
  return [[words.report.themes, ...themes].join(' · ')];
}

/** The root causes most often reached, the first with one buyer’s words. */
export function causeTexts({ rootCauses }: Report, view: ReportView): readonly string[] {
  const { words, numerals, say } = view;
  if (rootCauses.causes.length === 0) return [];
  return [
    words.report.rootCauses,
    ...rootCauses.causes.slice(0, MOST_CAUSES).flatMap((cause, index) => {
      const name = clip(causeLabel(cause, view), CAUSE_COLUMNS);
      const times = `${numerals.count(cause.count)} (${numerals.percent(cause.share)})`;
      const head = `${index + 1}. ${name} · ${times}`;
      const quote = clean(cause.quote.text);
      if (quote === '' || index >= MOST_QUOTES) return [head];
      return [head, say(words.report.quote, { text: clip(quote, QUOTE_COLUMNS, 'sentence') })];
    }),
  ];
}
