import type { EChartsOption } from 'echarts';

/** Dark enough on white for anybody, and told apart without telling red from green. */
export const INK = {
  text: '#1f2933',
  quiet: '#616e7c',
  grid: '#e4e7eb',
  figure: '#1d5fa8',
  fill: '#a9c8ea',
  good: '#1b7f4b',
  bad: '#c2410c',
  paper: '#ffffff',
} as const;

/** Sizes in units of the layout. */
export const SIZE = { title: 20, text: 14, small: 12, figure: 28, margin: 28 } as const;

const FONT = 'Noto Sans SC';

/** What all pictures have in common. */
export const PLAIN_LOOK = {
  animation: false,
  backgroundColor: INK.paper,
  textStyle: { fontFamily: FONT, fontSize: SIZE.text, color: INK.text },
} satisfies EChartsOption;
