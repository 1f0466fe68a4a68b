import { HOUR_MS } from '../../base/instant.ts';
import type { Part, Report } from '../../insight/report/report-shape.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import type { ReportView } from './report-view.ts';

const INDENT = 2;

/** How cases were dealt with; nothing where nobody keeps any. */
export function caseLines({ cases }: Report, view: ReportView): readonly Line[] {
  if (cases === null || cases.n === 0) return [];
  const { words, say } = view;
  const { breached, reopened } = cases;
  return [
    BLANK,
    line(say(words.cases.cases, { n: cases.n }), 'heading'),
    line(say(words.cases.lights, cases.lights), 'plain', INDENT),
    line(say(words.cases.open, cases.open), 'plain', INDENT),
    line(say(words.cases.missed, { breached, reopened }), 'plain', INDENT),
    ...timeLine(cases.medianFirstAnswerMs, words.cases.firstAnswer, view),
    ...timeLine(cases.medianResolutionMs, words.cases.resolution, view),
    ...partLine(cases.over72Hours, words.cases.slow, view),
    ...partLine(cases.recovered, words.cases.recovered, view),
  ];
}

function timeLine(
  medianMs: number | null,
  template: string,
  { numerals, say }: ReportView,
): readonly Line[] {
  if (medianMs === null) return [];
  return [line(say(template, { hours: numerals.decimal(medianMs / HOUR_MS, 1) }), 'plain', INDENT)];
}

function partLine(
  { share, n }: Part,
  template: string,
  { numerals, say }: ReportView,
): readonly Line[] {
  if (share === null) return [];
  return [line(say(template, { share: numerals.percent(share), n }), 'plain', INDENT)];
}
