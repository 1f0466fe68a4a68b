import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import type { ReportView } from '../report/report-view.ts';
import { questionName } from '../report/report-view.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT, surely, tooFewText } from './analysis-phrases.ts';

type Row = AnalysisReport['gaps'][number];

const DIGITS = 2;

/** What was perceived less what was expected, dimension by dimension; nothing where nobody was asked. */
export function gapLines({ gaps }: AnalysisReport, view: ReportView): readonly Line[] {
  if (gaps.length === 0) return [];
  const heading = line(view.words.analysis.gaps, 'heading');
  return [BLANK, heading, ...gaps.map((row) => gapLine(row, view))];
}

function gapLine({ dimension, figures }: Row, view: ReportView): Line {
  const { words, numerals, say } = view;
  const name = questionName(dimension, view);
  if (figures.kind === 'not-enough') {
    return line(`${name} – · ${tooFewText(figures, view)}`, 'quiet', INDENT);
  }
  const { n, expected, perceived, gap, interval, verdict } = figures;
  const row = say(words.analysis.gapRow, {
    name,
    expected: numerals.decimal(expected, DIGITS),
    perceived: numerals.decimal(perceived, DIGITS),
    gap: numerals.signed(gap, DIGITS),
    sure: surely(n, interval, view, (each) => numerals.signeds(each, DIGITS)),
    verdict: words.analysis[verdict],
  });
  return line(row, 'plain', INDENT);
}
