import type { TitleComponentOption } from 'echarts';
import { fill } from '../fill.ts';
import type { ChartView } from './chart-view.ts';
import { INK, PLAIN_LOOK, SIZE } from './look.ts';
import { type Picture, WIDTH_UNITS } from './picture.ts';

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** Room above the drawing that the headings take. */
export const HEAD_UNITS = 76;
/** Room below it for a note. */
export const FOOT_UNITS = 28;

/** The headings of a picture, and the note at its foot where there is one. */
export function headings(
  { title, subtitle }: Heading,
  { note }: ChartView,
): readonly TitleComponentOption[] {
  const head = { text: title, subtext: subtitle, left: SIZE.margin, top: 16, itemGap: 6 };
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

/** Small print that ends at the right margin. */
export function smallTextAtRight(text: string, top: number): TitleComponentOption {
  return { ...smallText(text), left: WIDTH_UNITS - SIZE.margin, textAlign: 'right', top };
}

export function smallText(text: string): TitleComponentOption {
  return { text, textStyle: { fontSize: SIZE.small, fontWeight: 'normal', color: INK.quiet } };
}

/** Words instead of a chart that so few answers do not carry. */
export function notEnough(heading: Heading, n: number, view: ChartView): Picture {
  const words = fill(view.chart.notEnough, { n });
  const middle = {
    text: words,
    left: 'center',
    top: 'middle',
    textStyle: { fontSize: SIZE.title, fontWeight: 'normal' as const, color: INK.quiet },
  };
  return {
    option: { ...PLAIN_LOOK, title: [...headings(heading, view), middle] },
    heightUnits: 260,
  };
}
