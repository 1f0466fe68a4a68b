import type { Report } from '../insight/report-shape.ts';
import { bar } from './bar.ts';
import { displayWidth, padEndTo, padStartTo } from './display-width.ts';
import { fill } from './fill.ts';
import { BLANK, type Line, line } from './line.ts';
import type { ReportView } from './report-view.ts';

const BAR_COLUMNS = 16;
const COUNT_COLUMNS = 4;
const INDENT = 2;
const MOST_THEMES = 8;

/** What buyers speak of of their own accord, the most frequent first. */
export function themeLines({ words: spoken }: Report, view: ReportView): readonly Line[] {
  if (spoken.themes.length === 0) return [];
  const { words } = view;
  const shown = spoken.themes.slice(0, MOST_THEMES);
  const columns = Math.max(...shown.map(({ theme }) => displayWidth(words.themeNames[theme]))) + 1;
  const meaning = fill(words.themesMeaning, { n: spoken.responses });
  return [
    BLANK,
    line(`${words.themes} · ${meaning}`, 'heading'),
    ...shown.map((theme) => themeLine(theme, columns, view)),
  ];
}

function themeLine(
  { theme, responses, share, sentiments }: Report['words']['themes'][number],
  columns: number,
  { words, numerals }: ReportView,
): Line {
  const name = padEndTo(words.themeNames[theme], columns);
  const count = padStartTo(String(responses), COUNT_COLUMNS);
  const { negative, positive } = sentiments;
  const feelings = fill(words.feelings, { negative, positive });
  const part = padStartTo(numerals.percent(share), COUNT_COLUMNS + 1);
  return line(`${name}${count} ${part}  ${bar(share, BAR_COLUMNS)}  ${feelings}`, 'plain', INDENT);
}
