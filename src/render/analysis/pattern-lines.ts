import type { CausesReport } from '../../insight/causes/causes-report.ts';
import type { Estimated } from '../../insight/statistics/base/estimated.ts';
import type { SystemicRow } from '../../insight/statistics/systemic.ts';
import type { ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { BLANK, type Line, line } from '../text/line.ts';

const INDENT = 2;
const SMALLEST_P = 0.001;

interface Tested<Row> {
  readonly baseline: number;
  readonly n: number;
  readonly groups: readonly Row[];
}

/** Groups that were tested together, by the names they are shown by, and the templates to tell it. */
export interface TestedTogether {
  readonly tested: Estimated<Tested<SystemicRow>>;
  readonly baseline: string;
  readonly row: string;
}

/** Where trouble is more than chance; a refusal says how many answers are missing. */
export function systemicLines({ troubled }: CausesReport, view: ReportView): readonly Line[] {
  const { words } = view;
  const tested = namedGroups(
    troubled,
    ({ facet, name }) => `${words.causes.facets[facet]}: ${clean(name)}`,
  );
  const together = { tested, baseline: words.causes.baseline, row: words.causes.systemicRow };
  return [BLANK, line(words.causes.systemic, 'heading'), ...testedLines(together, view)];
}

/** The same groups under names for people. */
export function namedGroups<Row extends SystemicRow>(
  tested: Estimated<Tested<Row>>,
  nameOf: (row: Row) => string,
): Estimated<Tested<SystemicRow>> {
  if (tested.kind === 'not-enough') return tested;
  const groups = tested.groups.map((row) => ({ name: nameOf(row), figures: row.figures }));
  return { ...tested, groups };
}

/** What is systemic, by name; how much is one-off, by number. */
export function testedLines(
  { tested, baseline, row }: TestedTogether,
  view: ReportView,
): readonly Line[] {
  const { words, numerals, say } = view;
  if (tested.kind === 'not-enough') {
    const { n, needed } = tested;
    return [line(say(words.causes.tooFewBefore, { n, needed }), 'quiet', INDENT)];
  }
  const judged = tested.groups.flatMap(({ name, figures }) =>
    figures.kind === 'estimated' ? [{ name, figures }] : [],
  );
  const systemic = judged.filter(({ figures }) => figures.verdict === 'systemic');
  const oneOff = judged.filter(({ figures }) => figures.verdict === 'one-off').length;
  const rows = systemic.map(({ name, figures: { hits, n, rate, adjustedP } }) => {
    const values = { hits, n, share: numerals.percent(rate), p: probability(adjustedP, view) };
    return line(say(row, { ...values, name }), 'bad', INDENT);
  });
  const share = numerals.percent(tested.baseline);
  return [
    line(say(baseline, { share, n: tested.n }), 'quiet', INDENT),
    ...(rows.length === 0 ? [line(words.causes.noneSystemic, 'plain', INDENT)] : rows),
    ...(oneOff > 0 ? [line(say(words.causes.oneOff, { n: oneOff }), 'quiet', INDENT)] : []),
  ];
}

/** Accounts that are slowly lost. */
export function declineLines(
  { declines: { judged, declining } }: CausesReport,
  view: ReportView,
): readonly Line[] {
  const { words, numerals, say } = view;
  const rows = declining.map(({ account, n, change, adjustedP }) => {
    const fall = numerals.percent(-Math.abs(change));
    const values = { name: clean(account), n, change: fall, p: probability(adjustedP, view) };
    return line(say(words.causes.declineRow, values), 'bad', INDENT);
  });
  const none = line(say(words.causes.noDecline, { n: judged }), 'quiet', INDENT);
  return [BLANK, line(words.causes.decline, 'heading'), ...(rows.length === 0 ? [none] : rows)];
}

/** How many answered without reading; nothing where no response can tell. */
export function hasteLines({ haste }: CausesReport, { words, say }: ReportView): readonly Line[] {
  const { judged: n, straightLined: equal, speeding: fast } = haste;
  if (n === 0) return [];
  const row = say(words.causes.hasteRow, { equal, fast, n });
  return [BLANK, line(words.causes.haste, 'heading'), line(row, 'plain', INDENT)];
}

/** `= 0.039`, or `< 0.001`. */
export function probability(p: number, { numerals }: ReportView): string {
  return p < SMALLEST_P ? `< ${numerals.decimal(SMALLEST_P, 3)}` : `= ${numerals.decimal(p, 3)}`;
}
