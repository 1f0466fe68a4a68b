import type { Locale } from '../../base/locale.ts';
import type { Interval } from '../../insight/metrics/interval.ts';
import type { NotEnough } from '../../insight/statistics/base/told.ts';
import { type CausesView, causesView } from '../causes/causes-view.ts';
import { fill } from '../text/fill.ts';
import { type Line, line } from '../text/line.ts';
import type { CloserWords } from '../words/analysis/closer-words.ts';
import { CLOSER_WORDS } from '../words/analysis/words-of.ts';

/** What every part of a closer look is written with. */
export interface CloserView extends CausesView {
  readonly closer: CloserWords;
}

export function closerView(locale: Locale): CloserView {
  return { ...causesView(locale), closer: CLOSER_WORDS[locale] };
}

/** Columns before what stands below a heading. */
export const INDENT = 2;

/** `n=40, 95 % interval 59–82 %`; `written` is how the interval is read. */
export function surely(
  n: number,
  interval: Interval | null,
  { words }: CloserView,
  written: (interval: Interval) => string,
): string {
  if (interval === null) return fill(words.noInterval, { n });
  return fill(words.interval, { n, interval: written(interval) });
}

/** How many answers are needed, and how many there are. */
export function tooFewText({ n, needed }: NotEnough, { closer, words }: CloserView): string {
  return needed <= 1 ? words.noAnswers : fill(closer.notEnough, { n, needed });
}

const MOST_NAMES = 20;

/** Names on one line, as many as can be read, and how many more there are. */
export function joined(names: readonly string[], { scope }: CloserView): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return [...shown, ...(more > 0 ? [fill(scope.further, { n: more })] : [])].join(', ');
}

export function tooFew(few: NotEnough, view: CloserView): Line {
  return line(tooFewText(few, view), 'quiet', INDENT);
}
