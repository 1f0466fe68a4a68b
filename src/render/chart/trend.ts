import type { LineSeriesOption, TitleComponentOption } from 'echarts';
import type { TrendFigures } from '../../insight/report/trend-figures.ts';
import { questionName } from '../report/report-view.ts';
import { axisName, type ChartView, label } from './chart-view.ts';
import { HEAD_UNITS, type Heading, headings, inWords, smallText } from './frame.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import type { Picture } from './picture.ts';

type TrendPoint = TrendFigures['points'][number];

const LABEL_COLUMNS = 10;
const FIGURE_COLUMNS = 40;
const LEAST_POINTS = 2;

/** Needs two points with a value; below that it says so in words. */
export function trendPicture(trend: TrendFigures, view: ChartView): Picture {
  const { points } = trend;
  const n = points.reduce((sum, point) => sum + point.n, 0);
  const answered = points.filter(({ value }) => value !== null).length;
  const few = view.say(view.words.chart.stepsNeeded[trend.step], {
    n: answered,
    needed: trend.neededForLimits,
  });
  const heading = headingOf(trend, n, view);
  if (answered < LEAST_POINTS) return inWords(heading, few, view);
  const noLimits = trend.centre === null ? [noLimitsText(few, view)] : [];
  return {
    option: {
      ...PLAIN_LOOK,
      title: [...headings(heading, view), ...noLimits],
      grid: { left: 76, right: 40, top: HEAD_UNITS + 44, bottom: 76 },
      legend: { right: SIZE.margin, top: HEAD_UNITS, itemGap: 18, icon: 'roundRect' },
      xAxis: {
        type: 'category',
        data: points.map((point) => tick(point, view)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: INK.grid } },
        axisLabel: { color: INK.quiet, fontSize: SIZE.small, lineHeight: 18, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        scale: true,
        axisLabel: { color: INK.quiet, formatter: view.numerals.percent },
        splitLine: { lineStyle: { color: INK.grid } },
      },
      series: [...seriesOf(trend, view)],
    },
    heightUnits: 450,
  };
}

function headingOf({ figure, centre }: TrendFigures, n: number, view: ChartView): Heading {
  const name = axisName(figure, view, FIGURE_COLUMNS);
  const sure = view.say(view.words.chart.n, { n });
  return {
    title: view.say(view.words.chart.trend, { name }),
    subtitle:
      centre === null
        ? sure
        : `${view.say(view.words.chart.centre, { value: view.numerals.percent(centre) })} · ${sure}`,
  };
}

function noLimitsText(few: string, { words }: ChartView): TitleComponentOption {
  return { ...smallText(`${words.chart.limits}: ${few}`), left: SIZE.margin, top: HEAD_UNITS + 4 };
}

function tick(point: TrendPoint, view: ChartView): string {
  return `${label(point.label, LABEL_COLUMNS)}\n${view.say(view.words.chart.n, { n: point.n })}`;
}

function seriesOf(
  { figure, points, centre }: TrendFigures,
  view: ChartView,
): readonly LineSeriesOption[] {
  const { words } = view;
  const values = points.map(({ value }) => value);
  const outside = points.map((point) => (point.outside ? point.value : null));
  const limit = { color: INK.quiet, type: 'dashed', width: 1 } as const;
  return [
    ...(centre === null
      ? []
      : [
          {
            ...step(points.map(({ limits }) => limits?.high ?? null)),
            name: words.chart.limits,
            lineStyle: limit,
          },
          { ...step(points.map(({ limits }) => limits?.low ?? null)), lineStyle: limit },
          { ...step(points.map(() => centre)), lineStyle: { color: INK.fill, width: 1.5 } },
        ]),
    { ...dots(values, INK.figure, 8), name: questionName(figure, view) },
    {
      ...dots(outside, INK.bad, 15),
      name: words.chart.outside,
      symbol: 'diamond',
      lineStyle: { opacity: 0 },
    },
  ];
}

function step(data: readonly (number | null)[]): LineSeriesOption {
  return { type: 'line', step: 'middle', symbol: 'none', color: INK.quiet, data: [...data] };
}

function dots(
  data: readonly (number | null)[],
  color: string,
  symbolSize: number,
): LineSeriesOption {
  return {
    type: 'line',
    symbol: 'circle',
    symbolSize,
    color,
    data: [...data],
    lineStyle: { color },
  };
}
