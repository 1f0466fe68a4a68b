import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT, surely, tooFew } from './closer-view.ts';

type Doubts = CloserReport['doubts'];
type Share = Doubts['coached'];

/** How many responses are in doubt, and CSAT with and without them. */
export function doubtLines({ doubts }: CloserReport, view: CloserView): readonly Line[] {
  const { closer } = view;
  const { raw, withoutHasty, withoutCoached, withoutBoth } = doubts.csat;
  return [
    BLANK,
    line(closer.doubts, 'heading'),
    shareLine(closer.hasty, doubts.hasty, view),
    ...partLines(doubts.hasty, view),
    shareLine(closer.coached, doubts.coached, view),
    csatLine('CSAT', raw, INDENT, view),
    csatLine(closer.withoutHasty, withoutHasty, 2 * INDENT, view),
    csatLine(closer.withoutCoached, withoutCoached, 2 * INDENT, view),
    csatLine(closer.withoutBoth, withoutBoth, 2 * INDENT, view),
    line(closer.kept, 'quiet', INDENT),
  ];
}

function shareLine(template: string, told: Share, view: CloserView): Line {
  const { numerals } = view;
  if (told.kind === 'not-enough') {
    const { text } = tooFew(told, view);
    return line(`${fill(template, { count: 0, share: '–' })} · ${text}`, 'quiet', INDENT);
  }
  const { count, share, n, interval } = told;
  const head = fill(template, { count, share: numerals.percent(share) });
  return line(`${head} · ${surely(n, interval, view, numerals.percents)}`, 'plain', INDENT);
}

function partLines(hasty: Doubts['hasty'], { closer }: CloserView): readonly Line[] {
  if (hasty.kind === 'not-enough') return [];
  const { straightLined: equal, speeding: fast } = hasty;
  return [line(fill(closer.hastyParts, { equal, fast }), 'quiet', 2 * INDENT)];
}

function csatLine(
  name: string,
  { n, share, interval }: Doubts['csat']['raw'],
  indent: number,
  view: CloserView,
): Line {
  const { numerals, words } = view;
  if (share === null) return line(`${name} – · ${words.noAnswers} (n=${n})`, 'quiet', indent);
  const sure = surely(n, interval, view, numerals.percents);
  return line(`${name} ${numerals.percent(share)} · ${sure}`, 'plain', indent);
}
