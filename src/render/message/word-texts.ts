import type { Report } from '../../insight/report/report-shape.ts';
import { causeLabel } from '../causes/cause-label.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { fill } from '../text/fill.ts';
import { counted } from '../text/plural.ts';
import { shortened } from '../text/shortened.ts';
import type { MessageView } from './message-view.ts';

const MOST_THEMES = 3;
const MOST_CAUSES = 5;
const MOST_QUOTES = 1;
const QUOTE_COLUMNS = 120;
const CAUSE_COLUMNS = 60;

/** The themes most spoken of, on one line. */
export function themeTexts(
  { words: spoken }: Report,
  { words, numerals, summary, locale }: MessageView,
): readonly string[] {
  if (spoken.themes.length === 0) return [];
  const told = spoken.themes.slice(0, MOST_THEMES).map(({ theme, responses, share }) => {
    const part = numerals.percent(share);
    return `${words.themeNames[theme]} ${counted(summary.responses, responses, locale)} (${part})`;
  });
  return [[words.themes, ...told].join(' · ')];
}

/** The root causes most often reached, the first with one buyer’s words. */
export function causeTexts({ rootCauses }: Report, view: MessageView): readonly string[] {
  const { words, numerals } = view;
  if (rootCauses.causes.length === 0) return [];
  return [
    words.rootCauses,
    ...rootCauses.causes.slice(0, MOST_CAUSES).flatMap((cause, index) => {
      const name = clip(causeLabel(cause, view), CAUSE_COLUMNS);
      const head = `${index + 1}. ${name} · ${cause.count} (${numerals.percent(cause.share)})`;
      const quote = clean(cause.quote.text);
      if (quote === '' || index >= MOST_QUOTES) return [head];
      return [head, fill(words.quote, { text: shortened(quote, QUOTE_COLUMNS) })];
    }),
  ];
}
