import type { Locale } from '../../base/locale.ts';
import {
  TIMING_FIGURES,
  type TimingFigure,
  type TimingTest,
} from '../../insight/timing/timing-shape.ts';
import { INDENT } from '../analysis/analysis-phrases.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { layOut, type Page } from '../text/page.ts';
import { armTable, figureRows } from './arm-lines.ts';
import { type TimingView, timingView } from './timing-view.ts';
import { verdictLines } from './verdict-lines.ts';

/**
 * What a test of delays showed, as staff read it in a terminal; ends in a line feed. In English where
 * there are no words in the language.
 */
export function timingText(test: TimingTest, locale: Locale, page: Page = {}): string {
  return layOut(linesOf(test, timingView(locale)), page);
}

function linesOf(test: TimingTest, view: TimingView): readonly Line[] {
  const { timing, say } = view;
  const { asks, accounts, arms } = test;
  const title = line(say(timing.title, { asks, accounts }), 'title');
  if (arms.length === 0) return [title, BLANK, line(timing.empty)];
  return [
    title,
    ...(arms.length === 1 ? [line(timing.oneArm)] : []),
    BLANK,
    ...armTable(arms, view),
    ...TIMING_FIGURES.flatMap((figure) => figureLines(test, figure, view)),
    ...methodLines(arms.length, view),
  ];
}

function figureLines(
  { arms, comparisons }: TimingTest,
  figure: TimingFigure,
  view: TimingView,
): readonly Line[] {
  return [
    BLANK,
    line(view.timing.figures[figure], 'heading'),
    ...figureRows(arms, figure, view),
    ...verdictLines(comparisons, figure, view),
  ];
}

function methodLines(arms: number, { timing }: TimingView): readonly Line[] {
  const { dealt, adjusted, selected } = timing.method;
  const texts = arms === 1 ? [dealt] : [dealt, adjusted, selected];
  return [BLANK, ...texts.map((text) => line(text, 'quiet', INDENT))];
}
