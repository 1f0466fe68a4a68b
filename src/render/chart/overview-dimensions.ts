import { never } from '../../base/never.ts';
import { commonScale, topOf } from '../../insight/metrics/rating.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { axisName, type ChartView } from './chart-view.ts';
import { headingAt, type Part, smallTextAtRight } from './frame.ts';
import { INK } from './look.ts';
import { whiskers } from './whiskers.ts';

type Dimension = Report['dimensions'][number];

const NAME_COLUMNS = 22;
const TITLE_UNITS = 30;
const ROW_UNITS = 34;
const AXIS_UNITS = 44;

/** Each dimension's mean as a dot with its interval; null where none was asked. */
export function dimensionPart(
  dimensions: readonly Dimension[],
  view: ChartView,
  top: number,
): Part | null {
  if (dimensions.length === 0) return null;
  return {
    title: [
      { ...headingAt(view.words.report.dimensions, top) },
      smallTextAtRight(view.words.chart.howToRead, top + 3),
    ],
    heightUnits: TITLE_UNITS + dimensions.length * ROW_UNITS + AXIS_UNITS,
    grid: {
      left: 190,
      right: 190,
      top: top + TITLE_UNITS,
      height: dimensions.length * ROW_UNITS,
    },
    xAxis: scoreAxis(dimensions, view),
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

/** Points where all share a scale, else parts of the way from the worst to the best. */
function scoreAxis(dimensions: readonly Dimension[], view: ChartView) {
  const scale = commonScale(dimensions.map((each) => ({ value: each.n, scale: each.scale })));
  const write = (part: number): string =>
    scale === null ? view.numerals.percent(part) : String(scale.from + part * (scale.points - 1));
  return {
    type: 'value' as const,
    min: 0,
    max: 1,
    interval: scale === null ? 0.25 : 1 / (scale.points - 1),
    axisLabel: { formatter: write, color: INK.quiet },
    splitLine: { lineStyle: { color: INK.grid } },
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
  if (mean === null) return view.words.report.noAnswers;
  const figure = `${view.numerals.decimal(mean, 2)} / ${topOf(scale)}`;
  return `${figure}  ${view.say(view.words.chart.n, { n })}${changeMark(change.verdict)}`;
}

function partOf({ scale }: Dimension, value: number): number {
  return (value - scale.from) / (scale.points - 1);
}

function partsOf(dimension: Dimension) {
  const { interval } = dimension;
  if (interval === null) return null;
  return { low: partOf(dimension, interval.low), high: partOf(dimension, interval.high) };
}

type Verdict = Report['nps']['change']['verdict'];

/** An arrow where the verdict calls it a change, and nothing where it does not. */
function changeMark(verdict: Verdict): string {
  switch (verdict) {
    case 'rise':
      return '  ▲';
    case 'fall':
      return '  ▼';
    case 'no-clear-change':
    case 'no-comparison':
      return '';
    default:
      return never(verdict);
  }
}
