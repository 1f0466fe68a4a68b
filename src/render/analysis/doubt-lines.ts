import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import type { ReportView } from '../report/report-view.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT, surely, tooFew } from './analysis-phrases.ts';

type Doubts = AnalysisReport['doubts'];
type Share = Doubts['coached'];

/** How many responses are in doubt, and CSAT with and without them. */
export function doubtLines({ doubts }: AnalysisReport, view: ReportView): readonly Line[] {
  const { words } = view;
  const { raw, withoutHasty, withoutCoached, withoutBoth } = doubts.csat;
  return [
    BLANK,
    line(words.analysis.doubts, 'heading'),
    shareLine(words.analysis.hasty, doubts.hasty, view),
    ...partLines(doubts.hasty, view),
    shareLine(words.analysis.coached, doubts.coached, view),
    csatLine('CSAT', raw, INDENT, view),
    csatLine(words.analysis.withoutHasty, withoutHasty, 2 * INDENT, view),
    csatLine(words.analysis.withoutCoached, withoutCoached, 2 * INDENT, view),
    csatLine(words.analysis.withoutBoth, withoutBoth, 2 * INDENT, view),
    line(words.analysis.kept, 'quiet', INDENT),
  ];
}

function shareLine(template: string, figure: Share, view: ReportView): Line {
  const { numerals, say } = view;
  if (figure.kind === 'not-enough') {
    const { text } = tooFew(figure, view);
    return line(`${say(template, { count: 0, share: '–' })} · ${text}`, 'quiet', INDENT);
  }
  const { count, share, n, interval } = figure;
  const head = say(template, { count, share: numerals.percent(share) });
  return line(`${head} · ${surely(n, interval, view, numerals.percents)}`, 'plain', INDENT);
}

function partLines(hasty: Doubts['hasty'], { words, say }: ReportView): readonly Line[] {
  if (hasty.kind === 'not-enough') return [];
  const { straightLined: equal, speeding: fast } = hasty;
  return [line(say(words.analysis.hastyParts, { equal, fast }), 'quiet', 2 * INDENT)];
}

function csatLine(
  name: string,
  { n, share, interval }: Doubts['csat']['raw'],
  indent: number,
  view: ReportView,
): Line {
  const { numerals, words } = view;
  if (share === null) {
    return line(`${name} – · ${words.report.noAnswers} (n=${numerals.count(n)})`, 'quiet', indent);
  }
  const sure = surely(n, interval, view, numerals.percents);
  return line(`${name} ${numerals.percent(share)} · ${sure}`, 'plain', indent);
}
