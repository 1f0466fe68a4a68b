import { displayWidth, padEndTo, padStartTo } from '../../base/text/display-width.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { bar } from '../text/bar.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import type { ReportView } from './report-view.ts';

const BAR_COLUMNS = 8;
const SHARE_COLUMNS = 5;
const INDENT = 2;
const MOST_THEMES = 8;

/** What buyers speak of of their own accord, the most frequent first. */
export function themeLines({ words: spoken }: Report, view: ReportView): readonly Line[] {
  if (spoken.themes.length === 0) return [];
  const { words, say } = view;
  const shown = spoken.themes.slice(0, MOST_THEMES);
  const columns = {
    name: widest(shown.map(({ theme }) => words.themes[theme])) + 1,
    count: widest(shown.map(({ responses }) => responsesText(responses, view))),
  };
  const meaning = say(words.report.themesMeaning, { n: spoken.responses });
  return [
    BLANK,
    line(`${words.report.themes} · ${meaning}`, 'heading'),
    ...shown.map((theme) => themeLine(theme, columns, view)),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}

function responsesText(n: number, { words, say }: ReportView): string {
  return say(words.summary.responses, { n: n });
}

function themeLine(
  { theme, responses, share, sentiments }: Report['words']['themes'][number],
  columns: { readonly name: number; readonly count: number },
  view: ReportView,
): Line {
  const { words, numerals, say } = view;
  const name = padEndTo(words.themes[theme], columns.name);
  const count = padStartTo(responsesText(responses, view), columns.count);
  const { negative, positive } = sentiments;
  const feelings = say(words.report.feelings, { negative, positive });
  const part = padStartTo(numerals.percent(share), SHARE_COLUMNS);
  return line(`${name}${count} ${part}  ${bar(share, BAR_COLUMNS)}  ${feelings}`, 'plain', INDENT);
}
