import type { TitleComponentOption } from 'echarts';
import type { Report } from '../../insight/report/report-shape.ts';
import { causeLabel } from '../causes/cause-label.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { type ChartView, label } from './chart-view.ts';
import { isDrawable } from './drawable.ts';
import { headingAt, smallText } from './frame.ts';
import { INK, SIZE } from './look.ts';

const MOST = 5;
const TITLE_UNITS = 28;
const ROW_UNITS = 22;
const NAME_COLUMNS = 44;
const QUOTE_COLUMNS = 100;

/** How high the causes are; nothing where no chain names one. */
export function causesUnits({ rootCauses }: Report): number {
  const rows = Math.min(MOST, rootCauses.causes.length);
  return rows === 0 ? 0 : TITLE_UNITS + (rows + 1) * ROW_UNITS + 10;
}

/** The root causes most often reached, and under the first one buyer’s words. */
export function causeTitles(
  { rootCauses }: Report,
  view: ChartView,
  top: number,
): readonly TitleComponentOption[] {
  const causes = rootCauses.causes.slice(0, MOST);
  const [first] = causes;
  if (first === undefined) return [];
  const { words, say } = view;
  const meaning = say(words.report.rootCausesMeaning, { n: rootCauses.chains });
  const said = clean(first.quote.text);
  const quote = say(words.report.quote, { text: clip(said, QUOTE_COLUMNS, 'sentence') });
  const rowTop = (row: number): number => top + TITLE_UNITS + row * ROW_UNITS;
  return [
    headingAt(`${words.report.rootCauses} · ${meaning}`, top),
    ...causes.map((cause, index) => ({
      text: textOf(cause, index + 1, view),
      textStyle: { fontSize: SIZE.text, fontWeight: 'normal' as const, color: INK.text },
      left: SIZE.margin,
      top: rowTop(index === 0 ? 0 : index + 1),
    })),
    ...(said === '' || !isDrawable(said)
      ? []
      : [{ ...smallText(quote), left: SIZE.margin + 18, top: rowTop(1) + 2 }]),
  ];
}

function textOf(
  cause: Report['rootCauses']['causes'][number],
  place: number,
  view: ChartView,
): string {
  const name = label(causeLabel(cause, view), NAME_COLUMNS);
  const { count, percent } = view.numerals;
  return `${place}. ${name} · ${count(cause.count)} (${percent(cause.share)})`;
}
