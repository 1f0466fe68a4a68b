import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { periodOf } from '../report/report-head.ts';
import { conditionLines } from '../report/report-scope.ts';
import type { ReportTextOptions } from '../report/report-text.ts';
import { type ReportView, reportView } from '../report/report-view.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { layOut } from '../text/page.ts';
import { classLines } from './closer-class-lines.ts';
import { countryLines } from './closer-country-lines.ts';
import { doubtLines } from './closer-doubt-lines.ts';
import { expectationLines } from './closer-expectation-lines.ts';
import { forecastLines } from './closer-forecast-lines.ts';
import { gapLines } from './closer-gap-lines.ts';
import { indexLines } from './closer-index-lines.ts';
import { closerPatternLines } from './closer-pattern-lines.ts';
import { vendorLines } from './closer-vendor-lines.ts';

/** A closer look at the answers, as people read it in a terminal; ends in a line feed. */
export function closerText(report: CloserReport, { locale, ...page }: ReportTextOptions): string {
  return layOut(linesOf(report, reportView(locale)), page);
}

function linesOf(report: CloserReport, view: ReportView): readonly Line[] {
  const head = [
    line(`${view.words.analysis.title} · ${periodOf(report.period)}`, 'title'),
    ...conditionLines(report.where, view),
  ];
  if (report.responses === 0) return [...head, BLANK, line(view.words.report.empty)];
  return [
    ...head,
    ...indexLines(report, view),
    ...classLines(report, view),
    ...countryLines(report, view),
    ...forecastLines(report, view),
    ...closerPatternLines(report, view),
    ...vendorLines(report, view),
    ...expectationLines(report, view),
    ...gapLines(report, view),
    ...doubtLines(report, view),
  ];
}
