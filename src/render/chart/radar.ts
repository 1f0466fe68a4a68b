import type { RadarSeriesOption } from 'echarts';
import type { BenchmarkFigures } from '../../insight/report/benchmark-figures.ts';
import { axisName, type ChartView } from './chart-view.ts';
import { HEAD_UNITS, type Heading, headings, inWords } from './frame.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import { type Picture, WIDTH_UNITS } from './picture.ts';
import { ringWithGaps } from './ring-with-gaps.ts';

type Dimension = BenchmarkFigures['dimensions'][number];

const NAME_COLUMNS = 22;
const LEAST_AXES = 3;
const NOT_KNOWN = '—';
const RADIUS_UNITS = 170;
const CENTRE = { x: WIDTH_UNITS / 2, y: HEAD_UNITS + 236 };
const AXES = {
  center: [CENTRE.x, CENTRE.y],
  radius: RADIUS_UNITS,
  axisName: { color: INK.text, lineHeight: 18 },
  splitArea: { show: false },
  splitLine: { lineStyle: { color: INK.grid } },
  axisLine: { lineStyle: { color: INK.grid } },
};

/** Needs three dimensions with a mean; the others are left out. A missing benchmark is a dash. */
export function radarPicture({ n, dimensions }: BenchmarkFigures, view: ChartView): Picture {
  const { words, say } = view;
  const heading: Heading = {
    title: words.chart.radar,
    subtitle: [say(words.chart.n, { n }), `${words.chart.ours} / ${words.chart.benchmark}`].join(
      ' · ',
    ),
  };
  const measured = dimensions.filter(({ mean }) => mean !== null);
  if (measured.length < LEAST_AXES) {
    const few = { n: measured.length, needed: LEAST_AXES };
    return inWords(heading, say(words.chart.dimensionsNeeded, few), view);
  }
  const scores = measured.map((each) => partOf(each, each.benchmark));
  const benchmarks = ringWithGaps(scores, CENTRE, RADIUS_UNITS);
  return {
    option: {
      ...PLAIN_LOOK,
      title: [...headings(heading, view)],
      legend: { right: SIZE.margin, top: 20, itemGap: 18, icon: 'roundRect' },
      radar: {
        ...AXES,
        indicator: measured.map((each) => ({ name: axisLabel(each, view), min: 0, max: 1 })),
      },
      series: [ourRing(measured, words.chart.ours), { ...benchmarks, name: words.chart.benchmark }],
    },
    heightUnits: HEAD_UNITS + 478,
  };
}

function ourRing(measured: readonly Dimension[], name: string): RadarSeriesOption {
  return {
    type: 'radar',
    name,
    color: INK.figure,
    symbolSize: 6,
    areaStyle: { color: INK.fill, opacity: 0.4 },
    data: [{ name, value: measured.map((each) => partOf(each, each.mean) ?? 0) }],
  };
}

/** Its name, and under it our mean, the benchmark and how many answered. */
function axisLabel({ dimension, mean, benchmark, n }: Dimension, view: ChartView): string {
  const write = (value: number | null): string =>
    value === null ? NOT_KNOWN : view.numerals.decimal(value, 2);
  const figures = `${write(mean)} / ${write(benchmark)} ${view.say(view.words.chart.n, { n })}`;
  return `${axisName(dimension, view, NAME_COLUMNS)}\n${figures}`;
}

function partOf({ scale }: Dimension, value: number | null): number | null {
  return value === null ? null : (value - scale.from) / (scale.points - 1);
}
