import type { DriverFigures } from '../../insight/report/driver-figures.ts';
import { axisName, type ChartView } from './chart-view.ts';
import {
  FOOT_UNITS,
  HEAD_UNITS,
  type Heading,
  headings,
  inWords,
  smallTextAtRight,
} from './frame.ts';
import { INK, PLAIN_LOOK } from './look.ts';
import type { Picture } from './picture.ts';
import { whiskers } from './whiskers.ts';

const NAME_COLUMNS = 22;
const ROW_UNITS = 42;
const TOP_UNITS = HEAD_UNITS + 34;
const AXIS_UNITS = 44;

/** Relative weights as bars with their intervals; words where there are too few answers. */
export function driversPicture({ n, needed, weights }: DriverFigures, view: ChartView): Picture {
  const { words, numerals, say } = view;
  const heading: Heading = { title: words.chart.drivers, subtitle: say(words.chart.n, { n }) };
  if (weights.length === 0) return inWords(heading, missingText(n, needed, view), view);
  const caption = smallTextAtRight(words.chart.weight, HEAD_UNITS);
  const rows = { type: 'category' as const, inverse: true, axisTick: { show: false } };
  return {
    option: {
      ...PLAIN_LOOK,
      title: [...headings(heading, view), caption],
      grid: { left: 190, right: 84, top: TOP_UNITS, height: weights.length * ROW_UNITS },
      xAxis: {
        type: 'value',
        min: 0,
        axisLabel: { color: INK.quiet, formatter: numerals.percent },
        splitLine: { lineStyle: { color: INK.grid } },
      },
      yAxis: [
        {
          ...rows,
          data: weights.map(({ dimension }) => axisName(dimension, view, NAME_COLUMNS)),
          axisLine: { lineStyle: { color: INK.grid } },
          axisLabel: { color: INK.text, interval: 0 },
        },
        {
          ...rows,
          position: 'right',
          data: weights.map(({ weight }) => numerals.percent(weight)),
          axisLine: { show: false },
          axisLabel: { color: INK.text, interval: 0, margin: 16 },
        },
      ],
      series: [
        { type: 'bar', barWidth: 20, color: INK.fill, data: weights.map(({ weight }) => weight) },
        whiskers(weights.map(({ interval }) => interval)),
      ],
    },
    heightUnits: TOP_UNITS + weights.length * ROW_UNITS + AXIS_UNITS + FOOT_UNITS,
  };
}

function missingText(n: number, needed: number | null, { words, say }: ChartView): string {
  return needed === null ? words.chart.alike : say(words.chart.answersNeeded, { n, needed });
}
