import type { Interval } from '../../insight/metrics/interval.ts';
import type { NotEnough } from '../../insight/statistics/base/estimated.ts';
import type { ReportView } from '../report/report-view.ts';
import { type Line, line } from '../text/line.ts';

/** Columns before what stands below a heading. */
export const INDENT = 2;

/** `n=40, 95% interval 59–82%`; `written` is how the interval is read. */
export function surely(
  n: number,
  interval: Interval | null,
  { words, say }: ReportView,
  written: (interval: Interval) => string,
): string {
  if (interval === null) return say(words.report.noInterval, { n });
  return say(words.report.interval, { n, interval: written(interval) });
}

/** How many answers are needed, and how many there are. */
export function tooFewText({ n, needed }: NotEnough, { words, say }: ReportView): string {
  return needed <= 1 ? words.report.noAnswers : say(words.analysis.notEnough, { n, needed });
}

const MOST_NAMES = 20;

/** Names on one line, as many as can be read, and how many more there are. */
export function joined(names: readonly string[], { words, say }: ReportView): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return [...shown, ...(more > 0 ? [say(words.scope.further, { n: more })] : [])].join(', ');
}

export function tooFew(few: NotEnough, view: ReportView): Line {
  return line(tooFewText(few, view), 'quiet', INDENT);
}
