import { HOUR_MS } from '../../base/instant.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import type { ReportView } from './report-view.ts';

type Part = Report['accounting']['responseRate'];

const INDENT = 2;

/** How cases were dealt with; nothing where nobody keeps any. */
export function caseLines({ cases }: Report, view: ReportView): readonly Line[] {
  if (cases === null || cases.n === 0) return [];
  const { cases: words } = view;
  const { breached, reopened } = cases;
  return [
    BLANK,
    line(fill(words.cases, { n: cases.n }), 'heading'),
    line(fill(words.lights, cases.lights), 'plain', INDENT),
    line(fill(words.open, cases.open), 'plain', INDENT),
    line(fill(words.missed, { breached, reopened }), 'plain', INDENT),
    ...timeLine(cases.medianFirstAnswerMs, words.firstAnswer, view),
    ...timeLine(cases.medianResolutionMs, words.resolution, view),
    ...partLine(cases.over72Hours, words.slow, view),
    ...partLine(cases.recovered, words.recovered, view),
  ];
}

function timeLine(
  medianMs: number | null,
  template: string,
  { numerals }: ReportView,
): readonly Line[] {
  if (medianMs === null) return [];
  return [
    line(fill(template, { hours: numerals.decimal(medianMs / HOUR_MS, 1) }), 'plain', INDENT),
  ];
}

function partLine({ share, n }: Part, template: string, { numerals }: ReportView): readonly Line[] {
  if (share === null) return [];
  return [line(fill(template, { share: numerals.percent(share), n }), 'plain', INDENT)];
}
