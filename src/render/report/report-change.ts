import { never } from '../../base/never.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { type Line, line } from '../text/line.ts';
import type { ReportView } from './report-view.ts';

type Change = Report['nps']['change'];

/** What became of a figure since the period before; `write` puts the old figure into words. */
export function changeLine(
  { before, verdict }: Change,
  write: (value: number) => string,
  { words, say }: ReportView,
  indent: number,
): Line {
  const values = { before: before.value === null ? '' : write(before.value), n: before.n };
  switch (verdict) {
    case 'rise':
      return line(say(words.report.rise, values), 'good', indent);
    case 'fall':
      return line(say(words.report.fall, values), 'bad', indent);
    case 'no-clear-change':
      return line(say(words.report.noClearChange, values), 'quiet', indent);
    case 'no-comparison':
      return line(words.report.noComparison, 'quiet', indent);
    default:
      return never(verdict);
  }
}
