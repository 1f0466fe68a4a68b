import type { EChartsOption, TitleComponentOption } from 'echarts';
import { wrap } from '../../base/text/wrap.ts';
import type { ChartView } from './chart-view.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import { type Picture, WIDTH_UNITS } from './picture.ts';

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** A drawing on its own grid below others, and how high it is. */
export interface Part {
  readonly grid: NonNullable<EChartsOption['grid']>;
  readonly xAxis: NonNullable<EChartsOption['xAxis']>;
  readonly yAxis: NonNullable<EChartsOption['yAxis']>;
  readonly series: NonNullable<EChartsOption['series']>;
  readonly title: readonly TitleComponentOption[];
  readonly heightUnits: number;
}

/** Room above the drawing that the headings take. */
export const HEAD_UNITS = 76;
/** Room below it for a note. */
export const FOOT_UNITS = 28;

const MIDDLE_COLUMNS = 60;

/** The headings of a picture, and the note at its foot where there is one. */
export function headings(
  { title, subtitle }: Heading,
  { note, about }: ChartView,
): readonly TitleComponentOption[] {
  const head = {
    text: title,
    subtext: [...about, subtitle].join(' · '),
    left: SIZE.margin,
    top: 16,
    itemGap: 6,
  };
  const look = {
    textStyle: { fontSize: SIZE.title, fontWeight: 'bold' as const, color: INK.text },
    subtextStyle: { fontSize: SIZE.text, color: INK.quiet },
  };
  if (note === undefined) return [{ ...head, ...look }];
  return [
    { ...head, ...look },
    { ...smallText(note), left: SIZE.margin, bottom: 8 },
  ];
}

/** A heading within a picture. */
export function headingAt(text: string, top: number): TitleComponentOption {
  return {
    text,
    left: SIZE.margin,
    top,
    textStyle: { fontSize: SIZE.text, fontWeight: 'bold', color: INK.text },
  };
}

/** Small print that ends at the right margin. */
export function smallTextAtRight(text: string, top: number): TitleComponentOption {
  return { ...smallText(text), left: WIDTH_UNITS - SIZE.margin, textAlign: 'right', top };
}

export function smallText(text: string): TitleComponentOption {
  return { text, textStyle: { fontSize: SIZE.small, fontWeight: 'normal', color: INK.quiet } };
}

/** Words instead of a chart: what is needed for one and what is there. */
export function inWords(heading: Heading, words: string, view: ChartView): Picture {
  const middle = {
    text: wrap(words, MIDDLE_COLUMNS).join('\n'),
    left: 'center',
    top: 'middle',
    textStyle: { fontSize: SIZE.title, fontWeight: 'normal' as const, color: INK.quiet },
  };
  return {
    option: { ...PLAIN_LOOK, title: [...headings(heading, view), middle] },
    heightUnits: 260,
  };
}
