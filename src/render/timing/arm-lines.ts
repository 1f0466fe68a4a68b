import { displayWidth, padEndTo, padStartTo } from '../../base/text/display-width.ts';
import type { TimingArm, TimingFigure } from '../../insight/timing/timing-shape.ts';
import { INDENT, surely } from '../analysis/analysis-phrases.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { type Line, line } from '../text/line.ts';
import { styleOf, type TimingView } from './timing-view.ts';

const MOST_NAME_COLUMNS = 30;
const VALUE_COLUMNS = 5;
const GAP = '  ';

/** The arms as a table: their delay as assigned and as it was, asks and accounts. */
export function armTable(
  arms: readonly TimingArm[],
  { timing, numerals }: TimingView,
): readonly Line[] {
  const { arm, ...numbers } = timing.columns;
  const rows = arms.map((each) => [
    numerals.decimal(each.assignedDays, Number.isInteger(each.assignedDays) ? 0 : 1),
    numerals.decimal(each.realisedDays, 1),
    numerals.count(each.asks),
    numerals.count(each.accounts),
  ]);
  const titles = Object.values(numbers);
  const widths = titles.map((title, at) => widest([title, ...rows.map((row) => row[at] ?? '')]));
  const names = namesOf(arms, arm);
  const rowOf = (name: string, cells: readonly string[]): string =>
    [name, ...cells.map((cell, at) => padStartTo(cell, widths[at] ?? 0))].join(GAP);
  return [
    line(rowOf(names.title, titles), 'quiet', INDENT),
    ...rows.map((row, at) => line(rowOf(names.each[at] ?? '', row), 'plain', INDENT)),
  ];
}

/** One figure of each arm, with its interval. */
export function figureRows(
  arms: readonly TimingArm[],
  figure: TimingFigure,
  view: TimingView,
): readonly Line[] {
  const style = styleOf(figure, view);
  const names = namesOf(arms, '');
  return arms.map(({ figures }, at) => {
    const { n, value, interval } = figures[figure];
    const written = padStartTo(value === null ? '–' : style.value(value), VALUE_COLUMNS);
    const sure =
      value === null ? view.words.report.noAnswers : surely(n, interval, view, style.interval);
    return line([names.each[at], written, sure].join(GAP), 'plain', INDENT);
  });
}

/** Names of arms, and a title above them, all of one width. */
function namesOf(arms: readonly TimingArm[], title: string) {
  const names = arms.map(({ arm }) => clip(clean(arm), MOST_NAME_COLUMNS));
  const width = widest([title, ...names]);
  return { title: padEndTo(title, width), each: names.map((name) => padEndTo(name, width)) };
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}
