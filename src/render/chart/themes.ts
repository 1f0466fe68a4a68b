import type { ScatterSeriesOption, TitleComponentOption } from 'echarts';
import type { Theme } from '../../insight/theme.ts';
import { fill } from '../fill.ts';
import { type ChartView, label } from './chart-view.ts';
import { HEAD_UNITS, type Heading, headings, notEnough, smallText } from './frame.ts';
import { labelPlaces } from './label-places.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import { type Picture, WIDTH_UNITS } from './picture.ts';

/** How often themes are spoken of, and how much lower scores are where they are. */
export interface ThemeImpact {
  /** Responses that hold any words. */
  readonly n: number;
  readonly themes: readonly {
    readonly theme: Theme;
    /** Responses that speak of it. */
    readonly n: number;
    /** Of all that hold words, as part of 1. */
    readonly frequency: number;
    /** Points of score lost; below zero where scores are higher. */
    readonly impact: number;
  }[];
  /** Where the quadrants meet. */
  readonly cut: { readonly frequency: number; readonly impact: number };
}

const NAME_COLUMNS = 18;
const HEIGHT_UNITS = 540;
const GRID = { left: 84, right: 48, top: HEAD_UNITS + 24, bottom: 88 };
const GRID_WIDTH_UNITS = WIDTH_UNITS - GRID.left - GRID.right;
const GRID_HEIGHT_UNITS = HEIGHT_UNITS - GRID.top - GRID.bottom;
/** Of the highest value, beyond it, so that no dot stands at the edge. */
const ROOM = 0.15;

/** An impact–frequency scatter; the corner at the top right is to be mended first. */
export function themesPicture(impact: ThemeImpact, view: ChartView): Picture {
  const { chart } = view;
  const heading: Heading = { title: chart.themes, subtitle: fill(chart.n, { n: impact.n }) };
  if (impact.themes.length === 0) return notEnough(heading, impact.n, view);
  const extent = extentOf(impact);
  return {
    option: {
      ...PLAIN_LOOK,
      title: [...headings(heading, view), ...corners(view)],
      grid: GRID,
      ...axes(extent, view),
      series: [dots(impact, extent, view)],
    },
    heightUnits: HEIGHT_UNITS,
  };
}

interface Extent {
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

function extentOf({ themes, cut }: ThemeImpact): Extent {
  const impacts = [...themes.map(({ impact }) => impact), cut.impact, 0];
  const [bottom, top] = [Math.min(...impacts), Math.max(...impacts)];
  const room = (top - bottom || 1) * ROOM;
  const widest = Math.max(...themes.map(({ frequency }) => frequency), cut.frequency);
  return { right: widest * (1 + ROOM), bottom: bottom - room, top: top + room };
}

function axes({ right, bottom, top }: Extent, { chart, numerals }: ChartView) {
  const axis = {
    type: 'value' as const,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: INK.text },
    splitLine: { lineStyle: { color: INK.grid } },
    axisLine: { onZero: false, lineStyle: { color: INK.grid } },
    axisTick: { show: false },
  };
  const look = { color: INK.quiet, showMinLabel: true, showMaxLabel: false };
  const points = (value: number): string => numerals.decimal(value, 1).replace('-', '−');
  return {
    xAxis: {
      ...axis,
      min: 0,
      max: right,
      name: chart.frequency,
      nameGap: 34,
      axisLabel: { ...look, formatter: numerals.percent },
    },
    yAxis: {
      ...axis,
      min: bottom,
      max: top,
      name: chart.impact,
      nameGap: 48,
      axisLabel: { ...look, showMinLabel: false, formatter: points },
    },
  };
}

function corners({ chart }: ChartView): readonly TitleComponentOption[] {
  const left = GRID.left + 10;
  const right = { left: WIDTH_UNITS - GRID.right - 10, textAlign: 'right' as const };
  const top = GRID.top + 2;
  const bottom = GRID.bottom + 2;
  return [
    { ...smallText(chart.rareButDear), left, top },
    { ...smallText(chart.mendFirst), ...right, top },
    { ...smallText(chart.watch), left, bottom },
    { ...smallText(chart.oftenButCheap), ...right, bottom },
  ];
}

function dots(impact: ThemeImpact, extent: Extent, view: ChartView): ScatterSeriesOption {
  const { themes, cut } = impact;
  const names = themes.map(({ theme, n }) => nameOf(theme, n, view));
  const places = labelPlaces(
    themes.map((each, index) => ({
      x: (each.frequency / extent.right) * GRID_WIDTH_UNITS,
      y: ((extent.top - each.impact) / (extent.top - extent.bottom)) * GRID_HEIGHT_UNITS,
      label: names[index] ?? '',
    })),
    GRID_WIDTH_UNITS,
  );
  return {
    type: 'scatter',
    symbolSize: 14,
    itemStyle: { opacity: 1 },
    label: { show: true, fontSize: SIZE.text, color: INK.text },
    data: themes.map(({ frequency, impact: lost }, index) => ({
      value: [frequency, lost],
      itemStyle: { color: isFirst(frequency, lost, cut) ? INK.bad : INK.figure },
      label: { formatter: () => names[index] ?? '', position: places[index] ?? 'right' },
    })),
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: INK.quiet, type: 'dashed' },
      data: [{ xAxis: cut.frequency }, { yAxis: cut.impact }],
    },
  };
}

function isFirst(frequency: number, impact: number, cut: ThemeImpact['cut']): boolean {
  return frequency >= cut.frequency && impact >= cut.impact;
}

function nameOf(theme: Theme, n: number, { words, chart }: ChartView): string {
  return `${label(words.themeNames[theme], NAME_COLUMNS)} ${fill(chart.n, { n })}`;
}
