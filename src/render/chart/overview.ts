import type { EChartsOption, TitleComponentOption } from 'echarts';
import { wrap } from '../../base/text/wrap.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { periodOf } from '../report/report-head.ts';
import { summaryText } from '../report/report-summary.ts';
import type { ChartView } from './chart-view.ts';
import {
  FOOT_UNITS,
  HEAD_UNITS,
  type Heading,
  headings,
  inWords,
  type Part,
  smallText,
} from './frame.ts';
import { type Headline, headlineOf } from './headline.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import { causesUnits, causeTitles } from './overview-causes.ts';
import { dimensionPart } from './overview-dimensions.ts';
import { themePart } from './overview-themes.ts';
import { type Picture, WIDTH_UNITS } from './picture.ts';

const HEADLINE_UNITS = 108;
const SUMMARY_COLUMNS = 96;
const SUMMARY_LINE_UNITS = 19;
const SMALL_PRINT_COLUMNS = 28;

/** The report on a page: how things are, the headline figures, dimensions, causes and themes. */
export function overviewPicture(report: Report, view: ChartView): Picture {
  const heading = headingOf(report, view);
  if (report.responses.n === 0) return inWords(heading, view.words.report.empty, view);
  const summary = wrap(summaryText(report, view), SUMMARY_COLUMNS);
  const figuresTop = HEAD_UNITS + summary.length * SUMMARY_LINE_UNITS + 14;
  const dimensionsTop = figuresTop + HEADLINE_UNITS;
  const dimensions = dimensionPart(report.dimensions, view, dimensionsTop);
  const causesTop = dimensionsTop + (dimensions?.heightUnits ?? 0);
  const themesTop = causesTop + causesUnits(report);
  const themes = themePart(report, view, { top: themesTop, grid: dimensions === null ? 0 : 1 });
  const parts = [dimensions, themes].filter((part) => part !== null);
  const title = [
    ...headings(heading, view),
    { ...smallText(summary.join('\n')), ...SUMMARY_LOOK, left: SIZE.margin, top: HEAD_UNITS - 2 },
    ...figureTitles(report, view, figuresTop),
    ...causeTitles(report, view, causesTop),
    ...parts.flatMap((part) => part.title),
  ];
  return {
    option: { ...PLAIN_LOOK, title, ...joined(parts) },
    heightUnits: themesTop + (themes?.heightUnits ?? 0) + FOOT_UNITS,
  };
}

const SUMMARY_LOOK = {
  textStyle: {
    fontSize: SIZE.text,
    fontWeight: 'bold' as const,
    color: INK.text,
    lineHeight: SUMMARY_LINE_UNITS,
  },
};

function joined(parts: readonly Part[]): EChartsOption {
  if (parts.length === 0) return {};
  return {
    grid: parts.flatMap(({ grid }) => grid),
    xAxis: parts.flatMap(({ xAxis }) => xAxis),
    yAxis: parts.flatMap(({ yAxis }) => yAxis),
    series: parts.flatMap(({ series }) => series),
  };
}

/** The period is its own; only the company has to be known from elsewhere. */
function headingOf({ period, responses }: Report, { words, say }: ChartView): Heading {
  const { n, shipments } = responses;
  return {
    title: `${words.report.title} · ${periodOf(period)}`,
    subtitle: say(words.report.counts, { n, shipments }),
  };
}

function figureTitles(report: Report, view: ChartView, top: number) {
  const figures = headlineOf(report, view);
  return figures.flatMap((figure, column) =>
    headlineTitles(figure, { column, of: figures.length, top }),
  );
}

interface Place {
  readonly column: number;
  readonly of: number;
  readonly top: number;
}

function headlineTitles(
  figure: Headline,
  { column, of, top }: Place,
): readonly TitleComponentOption[] {
  const left = SIZE.margin + (column * (WIDTH_UNITS - 2 * SIZE.margin)) / of;
  const colour = { good: INK.good, bad: INK.bad, quiet: INK.quiet }[figure.tone];
  const small = { fontSize: SIZE.small, fontWeight: 'normal' as const };
  const lines = wrap(figure.change, SMALL_PRINT_COLUMNS).join('\n');
  return [
    {
      text: `${figure.name} ${figure.value}`.trim(),
      subtext: figure.certainty,
      left,
      top,
      itemGap: 4,
      textStyle: { fontSize: SIZE.figure, fontWeight: 'bold', color: INK.text },
      subtextStyle: { fontSize: SIZE.small, color: INK.quiet },
    },
    { ...smallText(lines), left, top: top + 58, textStyle: { ...small, color: colour } },
  ];
}
