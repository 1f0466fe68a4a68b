import { displayWidth, padEndTo, padStartTo } from '../../base/text/display-width.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { bar } from '../text/bar.ts';
import { clip } from '../text/clip.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { changeLine } from './report-change.ts';
import { questionName, type ReportView } from './report-view.ts';

type Dimension = Report['dimensions'][number];

const NAME_COLUMNS = 24;
const FIGURE_COLUMNS = 5;
const BAR_COLUMNS = 16;
const INDENT = 2;

/** Each dimension's mean; nothing where no dimension was asked. */
export function dimensionLines({ dimensions }: Report, view: ReportView): readonly Line[] {
  if (dimensions.length === 0) return [];
  const names = dimensions.map(({ dimension }) => questionName(dimension, view));
  const columns = Math.min(NAME_COLUMNS, Math.max(...names.map(displayWidth))) + 1;
  return [
    BLANK,
    line(`${view.words.report.dimensions} · ${view.words.report.dimensionsMeaning}`, 'heading'),
    ...dimensions.flatMap((dimension) => linesOf(dimension, columns, view)),
  ];
}

function linesOf(dimension: Dimension, columns: number, view: ReportView): readonly Line[] {
  const { numerals } = view;
  const name = padEndTo(clip(questionName(dimension.dimension, view), columns - 1), columns);
  const { mean, change } = dimension;
  if (mean === null) {
    const none = `${name}${padStartTo('–', FIGURE_COLUMNS)}  ${view.words.report.noAnswers}`;
    return [line(none, 'plain', INDENT), ...notApplicable(dimension, view)];
  }
  const figure = padStartTo(numerals.decimal(mean, 2), FIGURE_COLUMNS);
  const drawn = bar(partOf(dimension, mean), BAR_COLUMNS);
  const write = (value: number): string => numerals.decimal(value, 2);
  return [
    line(`${name}${figure}  ${drawn}  ${certainty(dimension, view)}`, 'plain', INDENT),
    ...(change.verdict === 'rise' || change.verdict === 'fall'
      ? [changeLine(change, write, view, INDENT * 2)]
      : []),
    ...notApplicable(dimension, view),
  ];
}

function partOf({ scale }: Dimension, mean: number): number {
  return (mean - scale.from) / (scale.points - 1);
}

function certainty({ n, interval, scale }: Dimension, { numerals }: ReportView): string {
  const range = `${scale.from}–${scale.from + scale.points - 1}`;
  const sure = interval === null ? '' : `, ${numerals.decimals(interval, 2)}`;
  return `n=${numerals.count(n)}${sure} (${range})`;
}

function notApplicable(
  { notApplicable: { count, share }, seldomApplies }: Dimension,
  { words, numerals, say }: ReportView,
): readonly Line[] {
  if (count === 0 || share === null) return [];
  const inapplicable = say(words.report.notApplicable, {
    n: count,
    share: numerals.percent(share),
  });
  return [
    line(
      seldomApplies ? `${inapplicable} · ${words.report.seldomApplies}` : inapplicable,
      'quiet',
      INDENT * 2,
    ),
  ];
}
