import type { Locale } from '../../base/locale.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { causeLines } from '../causes/report-causes.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { layOut, type Page } from '../text/page.ts';
import { askedLines } from './report-asked.ts';
import { caseLines } from './report-cases.ts';
import { choiceLines } from './report-choices.ts';
import { dimensionLines } from './report-dimensions.ts';
import { feedbackLines } from './report-feedback.ts';
import { accountLines, headLines } from './report-head.ts';
import { scopeLines } from './report-scope.ts';
import { scoreLines } from './report-scores.ts';
import { segmentLines } from './report-segments.ts';
import { changeLines, summaryText } from './report-summary.ts';
import { themeLines } from './report-themes.ts';
import { type ReportView, reportView } from './report-view.ts';

export interface ReportTextOptions extends Page {
  readonly locale: Locale;
}

/** A report as people read it in a terminal, line by line; ends in a line feed. */
export function reportText(report: Report, { locale, ...page }: ReportTextOptions): string {
  return layOut(linesOf(report, reportView(locale)), page);
}

function linesOf(report: Report, view: ReportView): readonly Line[] {
  const head = [...headLines(report, view), ...scopeLines(report, view), BLANK];
  if (report.responses.n === 0) {
    const nobody = line(view.words.report.empty);
    return [...head, nobody, ...askedLines(report, view), ...feedbackLines(report, view)];
  }
  return [
    ...head,
    line(summaryText(report, view), 'title'),
    ...changeLines(report, view),
    ...causeLines(report, view),
    ...segmentLines(report, view),
    BLANK,
    ...accountLines(report, view),
    ...askedLines(report, view),
    ...scoreLines(report, view),
    ...dimensionLines(report, view),
    ...choiceLines(report, view),
    ...themeLines(report, view),
    ...feedbackLines(report, view),
    ...caseLines(report, view),
    BLANK,
    line(view.words.report.note, 'quiet'),
  ];
}
