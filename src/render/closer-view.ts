import type { Locale } from '../core/locale.ts';
import type { Interval } from '../insight/interval.ts';
import type { NotEnough } from '../insight/statistics/told.ts';
import { type CausesView, causesView } from './causes-view.ts';
import { fill } from './fill.ts';
import { type Line, line } from './line.ts';
import type { CloserWords } from './words/closer/closer-words.ts';
import { CLOSER_WORDS } from './words/closer/words-of.ts';

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

export function tooFew({ n, needed }: NotEnough, { closer }: CloserView): Line {
  return line(fill(closer.notEnough, { n, needed }), 'quiet', INDENT);
}
