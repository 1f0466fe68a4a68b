import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import { periodOf } from '../report/report-head.ts';
import { conditionLines } from '../report/report-scope.ts';
import type { ReportTextOptions } from '../report/report-text.ts';
import { type ReportView, reportView } from '../report/report-view.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { layOut } from '../text/page.ts';
import { analysisPatternLines } from './analysis-pattern-lines.ts';
import { classLines } from './class-lines.ts';
import { countryLines } from './country-lines.ts';
import { doubtLines } from './doubt-lines.ts';
import { expectationLines } from './expectation-lines.ts';
import { forecastLines } from './forecast-lines.ts';
import { gapLines } from './gap-lines.ts';
import { indexLines } from './index-lines.ts';
import { vendorLines } from './vendor-lines.ts';

/** The analysis of the answers, as people read it in a terminal; ends in a line feed. */
export function analysisText(
  report: AnalysisReport,
  { locale, ...page }: ReportTextOptions,
): string {
  return layOut(linesOf(report, reportView(locale)), page);
}

function linesOf(report: AnalysisReport, view: ReportView): readonly Line[] {
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
    ...analysisPatternLines(report, view),
    ...vendorLines(report, view),
    ...expectationLines(report, view),
    ...gapLines(report, view),
    ...doubtLines(report, view),
  ];
}
