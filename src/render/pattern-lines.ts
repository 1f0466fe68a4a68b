import type { CausesReport } from '../insight/causes-report.ts';
import type { CausesView } from './causes-view.ts';
import { clean } from './clean.ts';
import { fill } from './fill.ts';
import { BLANK, type Line, line } from './line.ts';

const INDENT = 2;
const SMALLEST_P = 0.001;

/** Where trouble is more than chance; a refusal says how many answers are missing. */
export function systemicLines({ troubled }: CausesReport, view: CausesView): readonly Line[] {
  const { causes, numerals } = view;
  const heading = [BLANK, line(causes.systemic, 'heading')];
  if (troubled.kind === 'not-enough') {
    const { n, needed } = troubled;
    return [...heading, line(fill(causes.tooFewBefore, { n, needed }), 'quiet', INDENT)];
  }
  const tested = troubled.groups.flatMap(({ name, facet, figures }) =>
    figures.kind === 'told' ? [{ name, facet, figures }] : [],
  );
  const systemic = tested.filter(({ figures }) => figures.verdict === 'systemic');
  const oneOff = tested.filter(({ figures }) => figures.verdict === 'one-off').length;
  const share = numerals.percent(troubled.baseline);
  const rows = systemic.map(({ name, facet, figures: { hits, n, rate, adjustedP } }) => {
    const values = { hits, n, share: numerals.percent(rate), p: probability(adjustedP, view) };
    const named = `${causes.facets[facet]}: ${clean(name)}`;
    return line(fill(causes.systemicRow, { ...values, name: named }), 'bad', INDENT);
  });
  return [
    ...heading,
    line(fill(causes.baseline, { share, n: troubled.n }), 'quiet', INDENT),
    ...(rows.length === 0 ? [line(causes.noneSystemic, 'plain', INDENT)] : rows),
    ...(oneOff > 0 ? [line(fill(causes.oneOff, { n: oneOff }), 'quiet', INDENT)] : []),
  ];
}

/** Accounts that are slowly lost. */
export function declineLines(
  { declines: { judged, declining } }: CausesReport,
  view: CausesView,
): readonly Line[] {
  const { causes, numerals } = view;
  const rows = declining.map(({ account, n, change, adjustedP }) => {
    const fall = numerals.percent(Math.abs(change)).replace(/^/, '−');
    const values = { name: clean(account), n, change: fall, p: probability(adjustedP, view) };
    return line(fill(causes.declineRow, values), 'bad', INDENT);
  });
  const none = line(fill(causes.noDecline, { n: judged }), 'quiet', INDENT);
  return [BLANK, line(causes.decline, 'heading'), ...(rows.length === 0 ? [none] : rows)];
}

/** How many answered without reading; nothing where no response can tell. */
export function hasteLines({ haste }: CausesReport, { causes }: CausesView): readonly Line[] {
  const { judged: n, straightLined: equal, speeding: fast } = haste;
  if (n === 0) return [];
  const row = fill(causes.hasteRow, { equal, fast, n });
  return [BLANK, line(causes.haste, 'heading'), line(row, 'plain', INDENT)];
}

function probability(p: number, { numerals }: CausesView): string {
  return p < SMALLEST_P ? `< ${numerals.decimal(SMALLEST_P, 3)}` : `= ${numerals.decimal(p, 3)}`;
}
