import type { ScatterSeriesOption, TitleComponentOption } from 'echarts';
import type { ThemeFigures } from '../../insight/report/theme-figures.ts';
import type { Theme } from '../../insight/theme.ts';
import { type ChartView, label } from './chart-view.ts';
import { HEAD_UNITS, type Heading, headings, inWords, smallText } from './frame.ts';
import { type Box, labelPlaces } from './label-places.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import { type Picture, WIDTH_UNITS } from './picture.ts';
import { textWidth } from './text-width.ts';

const NAME_COLUMNS = 18;
const HEIGHT_UNITS = 540;
const GRID = { left: 84, right: 48, top: HEAD_UNITS + 24, bottom: 88 };
const GRID_WIDTH_UNITS = WIDTH_UNITS - GRID.left - GRID.right;
const GRID_HEIGHT_UNITS = HEIGHT_UNITS - GRID.top - GRID.bottom;
/** Of the highest value, beyond it, so that no dot stands at the edge. */
const ROOM = 0.15;

/** An impact–frequency scatter; the corner at the top right is to be fixed first. */
export function themesPicture(impact: ThemeFigures, view: ChartView): Picture {
  const { words, say } = view;
  const heading: Heading = {
    title: words.chart.themes,
    subtitle: say(words.chart.n, { n: impact.n }),
  };
  if (impact.themes.length === 0) {
    const { n, needed } = impact;
    return inWords(heading, say(words.chart.themesNeeded, { n, needed }), view);
  }
  const extent = extentOf(impact);
  return {
    option: {
      ...PLAIN_LOOK,
      title: [
        ...headings(heading, view),
        dashedText(impact, view),
        ...cornersOf(view).map(cornerText),
      ],
      legend: { right: SIZE.margin, top: HEAD_UNITS - 8, itemGap: 18, icon: 'circle' },
      grid: GRID,
      ...axes(extent, view),
      series: [...dots(impact, extent, view)],
    },
    heightUnits: HEIGHT_UNITS,
  };
}

interface Extent {
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

function extentOf({ themes, cut }: ThemeFigures): Extent {
  const impacts = [...themes.map(({ impact }) => impact), cut.impact, 0];
  const [bottom, top] = [Math.min(...impacts), Math.max(...impacts)];
  const room = (top - bottom || 1) * ROOM;
  const widest = Math.max(...themes.map(({ frequency }) => frequency), cut.frequency);
  return { right: widest * (1 + ROOM), bottom: bottom - room, top: top + room };
}

function axes({ right, bottom, top }: Extent, { words, numerals }: ChartView) {
  const axis = {
    type: 'value' as const,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: INK.text },
    splitLine: { lineStyle: { color: INK.grid } },
    axisLine: { onZero: false, lineStyle: { color: INK.grid } },
    axisTick: { show: false },
  };
  const look = { color: INK.quiet, showMinLabel: true, showMaxLabel: false };
  const points = (value: number): string => numerals.decimal(value, 1);
  return {
    xAxis: {
      ...axis,
      min: 0,
      max: right,
      name: words.chart.frequency,
      nameGap: 34,
      axisLabel: { ...look, formatter: numerals.percent },
    },
    yAxis: {
      ...axis,
      min: bottom,
      max: top,
      name: words.chart.impact,
      nameGap: 48,
      axisLabel: { ...look, showMinLabel: false, formatter: points },
    },
  };
}

function dashedText(
  { cut }: ThemeFigures,
  { words, numerals, say }: ChartView,
): TitleComponentOption {
  const points = numerals.decimal(cut.impact, 1);
  const text = say(words.chart.dashed, { share: numerals.percent(cut.frequency), points });
  return { ...smallText(text), left: SIZE.margin, top: HEAD_UNITS - 4 };
}

interface Corner {
  readonly text: string;
  readonly isRight: boolean;
  readonly isBottom: boolean;
}

function cornersOf({ words }: ChartView): readonly Corner[] {
  return [
    { text: words.chart.rareButDear, isRight: false, isBottom: false },
    { text: words.chart.fixFirst, isRight: true, isBottom: false },
    { text: words.chart.watch, isRight: false, isBottom: true },
    { text: words.chart.oftenButCheap, isRight: true, isBottom: true },
  ];
}

const CORNER_GAP = 10;

function cornerText({ text, isRight, isBottom }: Corner): TitleComponentOption {
  const right = { left: WIDTH_UNITS - GRID.right - CORNER_GAP, textAlign: 'right' as const };
  return {
    ...smallText(text),
    ...(isRight ? right : { left: GRID.left + CORNER_GAP }),
    ...(isBottom ? { bottom: GRID.bottom + 2 } : { top: GRID.top + 2 }),
  };
}

const LINE_UNITS = 2;
const CORNER_UNITS = 26;

/** What no label may hide: the corners' words and the limits. In units from the grid's corner. */
function obstacles({ cut }: ThemeFigures, extent: Extent, view: ChartView): readonly Box[] {
  const x = (cut.frequency / extent.right) * GRID_WIDTH_UNITS;
  const y = ((extent.top - cut.impact) / (extent.top - extent.bottom)) * GRID_HEIGHT_UNITS;
  const corners = cornersOf(view).map(({ text, isRight, isBottom }) => {
    const width = textWidth(text, `${SIZE.small}px`) + 2 * CORNER_GAP;
    const left = isRight ? GRID_WIDTH_UNITS - width : 0;
    const top = isBottom ? GRID_HEIGHT_UNITS - CORNER_UNITS : 0;
    return { left, right: left + width, top, bottom: top + CORNER_UNITS };
  });
  return [
    ...corners,
    { left: x - LINE_UNITS, right: x + LINE_UNITS, top: 0, bottom: GRID_HEIGHT_UNITS },
    { left: 0, right: GRID_WIDTH_UNITS, top: y - LINE_UNITS, bottom: y + LINE_UNITS },
  ];
}

/** Those to be fixed first and the others, as two series for the legend. */
function dots(
  impact: ThemeFigures,
  extent: Extent,
  view: ChartView,
): readonly ScatterSeriesOption[] {
  const { themes, cut } = impact;
  const placed = labelled(impact, extent, view);
  const series = (name: string, color: string, isWanted: boolean): ScatterSeriesOption => ({
    type: 'scatter',
    name,
    color,
    symbolSize: 14,
    itemStyle: { opacity: 1 },
    label: { show: true, fontSize: SIZE.text, color: INK.text },
    data: themes.flatMap(({ frequency, impact: lost }, index) =>
      isFirst(frequency, lost, cut) === isWanted
        ? [{ value: [frequency, lost], label: placed[index] ?? {} }]
        : [],
    ),
  });
  return [
    { ...series(view.words.chart.fixFirst, INK.bad, true), markLine: limits(cut) },
    series(view.words.chart.others, INK.figure, false),
  ];
}

function limits(cut: ThemeFigures['cut']): NonNullable<ScatterSeriesOption['markLine']> {
  return {
    silent: true,
    symbol: 'none',
    z: 1,
    label: { show: false },
    lineStyle: { color: INK.quiet, type: 'dashed' },
    data: [{ xAxis: cut.frequency }, { yAxis: cut.impact }],
  };
}

function labelled(impact: ThemeFigures, extent: Extent, view: ChartView) {
  const names = impact.themes.map(({ theme, n }) => nameOf(theme, n, view));
  const places = labelPlaces(
    impact.themes.map((each, index) => ({
      x: (each.frequency / extent.right) * GRID_WIDTH_UNITS,
      y: ((extent.top - each.impact) / (extent.top - extent.bottom)) * GRID_HEIGHT_UNITS,
      label: names[index] ?? '',
    })),
    { widthUnits: GRID_WIDTH_UNITS, heightUnits: GRID_HEIGHT_UNITS },
    obstacles(impact, extent, view),
  );
  return names.map((name, index) => ({
    formatter: () => name,
    position: places[index]?.position ?? ('right' as const),
    offset: [...(places[index]?.offset ?? [])],
  }));
}

function isFirst(frequency: number, impact: number, cut: ThemeFigures['cut']): boolean {
  return frequency >= cut.frequency && impact >= cut.impact;
}

function nameOf(theme: Theme, n: number, { words, say }: ChartView): string {
  return `${label(words.themes[theme], NAME_COLUMNS)} ${say(words.chart.n, { n })}`;
}
