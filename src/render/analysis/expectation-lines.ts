import { EXPECTATIONS } from '../../core/contract/expectation.ts';
import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import type { ExpectationShare } from '../../insight/statistics/expectation-gap.ts';
import type { ReportView } from '../report/report-view.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT, surely } from './analysis-phrases.ts';

/** The shares of better, as and worse than expected; nothing where nobody was asked. */
export function expectationLines(
  { expectations }: AnalysisReport,
  view: ReportView,
): readonly Line[] {
  if (expectations.kind === 'not-enough') return [];
  const { words, numerals, say } = view;
  const { n, net } = expectations;
  return [
    BLANK,
    line(words.analysis.expectations, 'heading'),
    ...EXPECTATIONS.map((each) =>
      shareLine(words.options[each], expectations.shares[each], n, view),
    ),
    line(say(words.analysis.expectationNet, { net: numerals.signed(net), n }), 'quiet', INDENT),
  ];
}

function shareLine(
  name: string,
  { percentage, interval }: ExpectationShare,
  n: number,
  view: ReportView,
): Line {
  const { percent, percents } = view.numerals;
  const sure = surely(n, interval, view, percents);
  return line(`${name} ${percent(percentage / 100)} · ${sure}`, 'plain', INDENT);
}
