import type { EChartsOption, TitleComponentOption } from 'echarts';
import { commonScale, topOf } from '../../insight/rating.ts';
import type { Report } from '../../insight/report-shape.ts';
import { fill } from '../fill.ts';
import { periodOf } from '../report-head.ts';
import { wrap } from '../wrap.ts';
import { changeMark } from './change-mark.ts';
import { axisName, type ChartView } from './chart-view.ts';
import {
  FOOT_UNITS,
  HEAD_UNITS,
  type Heading,
  headings,
  notEnough,
  smallText,
  smallTextAtRight,
} from './frame.ts';
import { type Headline, headlineOf } from './headline.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import { type Picture, WIDTH_UNITS } from './picture.ts';
import { whiskers } from './whiskers.ts';

type Dimension = Report['dimensions'][number];

const NAME_COLUMNS = 22;
const HEADLINE_UNITS = 104;
const SMALL_PRINT_COLUMNS = 36;
const ROW_UNITS = 38;
const AXIS_UNITS = 64;

/** The headline figures with their intervals, and each dimension's mean with its own. */
export function overviewPicture(report: Report, view: ChartView): Picture {
  const heading = headingOf(report, view);
  if (report.responses.n === 0) return notEnough(heading, 0, view);
  const figures = headlineOf(report, view).flatMap(headlineTitles);
  const top = HEAD_UNITS + HEADLINE_UNITS;
  const { dimensions } = report;
  const title = [...headings(heading, view), ...figures];
  const option: EChartsOption = { ...PLAIN_LOOK, title };
  if (dimensions.length === 0) return { option, heightUnits: top + FOOT_UNITS };
  const caption = smallTextAtRight(view.chart.howToRead, top - 4);
  return {
    option: { ...option, title: [...title, caption], ...dimensionChart(dimensions, view, top) },
    heightUnits: top + dimensions.length * ROW_UNITS + AXIS_UNITS + FOOT_UNITS,
  };
}

function headingOf({ period, responses }: Report, { words }: ChartView): Heading {
  const { n, shipments } = responses;
  return {
    title: `${words.title} · ${periodOf(period)}`,
    subtitle: fill(words.counts, { n, shipments }),
  };
}

function headlineTitles(figure: Headline, column: number): readonly TitleComponentOption[] {
  const left = SIZE.margin + (column * (WIDTH_UNITS - 2 * SIZE.margin)) / 3;
  const colour = { good: INK.good, bad: INK.bad, quiet: INK.quiet }[figure.tone];
  return [
    {
      text: `${figure.name} ${figure.value}`,
      subtext: figure.certainty,
      left,
      top: HEAD_UNITS,
      itemGap: 4,
      textStyle: { fontSize: SIZE.figure, fontWeight: 'bold', color: INK.text },
      subtextStyle: { fontSize: SIZE.small, color: INK.quiet },
    },
    {
      ...smallText(wrap(figure.change, SMALL_PRINT_COLUMNS).join('\n')),
      left,
      top: HEAD_UNITS + 58,
      textStyle: {
        fontSize: SIZE.small,
        fontWeight: 'normal',
        color: colour,
      },
    },
  ];
}

function dimensionChart(dimensions: readonly Dimension[], view: ChartView, top: number) {
  const scale = commonScale(dimensions.map((each) => ({ value: each.n, scale: each.scale })));
  const write = (part: number): string =>
    scale === null ? view.numerals.percent(part) : String(scale.from + part * (scale.points - 1));
  return {
    grid: {
      left: 190,
      right: 190,
      top: top + 22,
      height: dimensions.length * ROW_UNITS,
    },
    xAxis: {
      type: 'value' as const,
      min: 0,
      max: 1,
      interval: scale === null ? 0.25 : 1 / (scale.points - 1),
      axisLabel: { formatter: write, color: INK.quiet },
      splitLine: { lineStyle: { color: INK.grid } },
    },
    yAxis: rowAxis(dimensions, view),
    series: [
      whiskers(dimensions.map((each) => partsOf(each))),
      {
        type: 'scatter' as const,
        symbolSize: 12,
        z: 5,
        itemStyle: { color: INK.figure, opacity: 1 },
        data: dimensions.flatMap((each, row) =>
          each.mean === null ? [] : [[partOf(each, each.mean), row]],
        ),
      },
    ],
  };
}

/** Names on the left; on the right what the dot says, in figures. */
function rowAxis(dimensions: readonly Dimension[], view: ChartView) {
  const plain = { axisLine: { show: false }, axisTick: { show: false }, inverse: true };
  const names = dimensions.map(({ dimension }) => axisName(dimension, view, NAME_COLUMNS));
  return [
    {
      type: 'category' as const,
      ...plain,
      data: names,
      axisLabel: { color: INK.text, interval: 0 },
    },
    {
      type: 'category' as const,
      ...plain,
      position: 'right' as const,
      data: dimensions.map((each) => figuresOf(each, view)),
      axisLabel: { color: toneOf(dimensions), interval: 0, margin: 16 },
    },
  ];
}

function toneOf(dimensions: readonly Dimension[]) {
  return (_label: unknown, row?: number): string => {
    const verdict = dimensions[row ?? 0]?.change.verdict;
    if (verdict === 'rise') return INK.good;
    return verdict === 'fall' ? INK.bad : INK.quiet;
  };
}

function figuresOf(dimension: Dimension, view: ChartView): string {
  const { mean, n, scale, change } = dimension;
  if (mean === null) return view.words.noAnswers;
  const figure = `${view.numerals.decimal(mean, 2)} / ${topOf(scale)}`;
  return `${figure}  ${fill(view.chart.n, { n })}${changeMark(change.verdict)}`;
}

function partOf({ scale }: Dimension, value: number): number {
  return (value - scale.from) / (scale.points - 1);
}

function partsOf(dimension: Dimension) {
  const { interval } = dimension;
  if (interval === null) return null;
  return { low: partOf(dimension, interval.low), high: partOf(dimension, interval.high) };
}
