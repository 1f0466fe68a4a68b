import type { Report } from '../../insight/report/report-shape.ts';
import { type ChartView, label } from './chart-view.ts';
import { headingAt, type Part } from './frame.ts';
import { INK } from './look.ts';

type Spoken = Report['words']['themes'][number];

const MOST = 5;
const NAME_COLUMNS = 22;
const TITLE_UNITS = 28;
const ROW_UNITS = 26;

interface Place {
  readonly top: number;
  /** Which grid of the picture it is, from 0. */
  readonly grid: number;
}

/** How many responses speak of each theme, as bars; null where nobody wrote a word. */
export function themePart(
  { words: spoken }: Report,
  view: ChartView,
  { top, grid }: Place,
): Part | null {
  const shown = spoken.themes.slice(0, MOST);
  if (shown.length === 0) return null;
  const meaning = view.say(view.words.report.themesMeaning, { n: spoken.responses });
  const height = shown.length * ROW_UNITS;
  return {
    title: [headingAt(`${view.words.report.themes} · ${meaning}`, top)],
    heightUnits: TITLE_UNITS + height + 8,
    grid: { left: 190, right: 330, top: top + TITLE_UNITS, height },
    xAxis: { type: 'value', gridIndex: grid, min: 0, max: 1, show: false },
    yAxis: axes(shown, grid, view),
    series: [
      {
        type: 'bar',
        xAxisIndex: grid,
        yAxisIndex: 2 * grid,
        barWidth: 14,
        color: INK.fill,
        data: shown.map(({ share }) => share),
      },
    ],
  };
}

/** Names on the left; on the right what the bar says, and how the mentions sound. */
function axes(shown: readonly Spoken[], gridIndex: number, view: ChartView) {
  const plain = {
    type: 'category' as const,
    gridIndex,
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
  };
  const names = shown.map(({ theme }) => label(view.words.themes[theme], NAME_COLUMNS));
  return [
    { ...plain, data: names, axisLabel: { color: INK.text, interval: 0 } },
    {
      ...plain,
      position: 'right' as const,
      data: shown.map((theme) => figuresOf(theme, view)),
      axisLabel: { color: INK.quiet, interval: 0, margin: 16 },
    },
  ];
}

function figuresOf({ responses, share, sentiments }: Spoken, view: ChartView): string {
  const { words, numerals, say } = view;
  const { negative, positive } = sentiments;
  const count = `${say(words.summary.responses, { n: responses })} (${numerals.percent(share)})`;
  return `${count} · ${say(words.report.feelings, { negative, positive })}`;
}
