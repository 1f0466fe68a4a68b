import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import { LEAST_OF_REGION } from '../../insight/statistics/culture-adjusted.ts';
import { moreLine } from '../causes/cause-tree-lines.ts';
import type { ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT, joined } from './analysis-phrases.ts';

type Region = AnalysisReport['regions']['regions'][number];

const MOST = 20;
const DIGITS = 2;

/** Each country's raw score first, what it becomes after it, and how; the others by why not. */
export function countryLines({ regions }: AnalysisReport, view: ReportView): readonly Line[] {
  const { words, say } = view;
  const all = regions.regions;
  const adjusted = all.filter(({ verdict }) => verdict === 'adjusted');
  const unknown = say(words.analysis.unknownCountry, { n: regions.unknown });
  return [
    BLANK,
    line(words.analysis.countries, 'heading'),
    ...(all.length === 0 ? [line(words.report.noAnswers, 'quiet', INDENT)] : []),
    ...adjusted.slice(0, MOST).map((region) => countryLine(region, view)),
    ...moreLine(adjusted.length - MOST, INDENT, view),
    ...(['few', 'alone', 'alike'] as const).flatMap((verdict) => rawLines(verdict, all, view)),
    ...(regions.unknown > 0 ? [line(unknown, 'quiet', INDENT)] : []),
    ...(adjusted.length > 0 ? [line(words.analysis.method, 'quiet', INDENT)] : []),
  ];
}

function countryLine(
  { region, n, raw, adjusted, weight }: Region,
  { words, numerals, say }: ReportView,
): Line {
  const row = say(words.analysis.countryRow, {
    name: clean(region),
    n,
    raw: numerals.decimal(raw, DIGITS),
    adjusted: numerals.decimal(adjusted, DIGITS),
    weight: numerals.percent(weight),
  });
  return line(row, 'plain', INDENT);
}

/** All countries that keep their raw scores for one reason, on one line. */
function rawLines(
  verdict: 'few' | 'alone' | 'alike',
  all: readonly Region[],
  view: ReportView,
): readonly Line[] {
  const { words, numerals, say } = view;
  const kept = all.filter((region) => region.verdict === verdict);
  if (kept.length === 0) return [];
  const why = say(words.analysis[verdict], { needed: LEAST_OF_REGION });
  const names = kept.map(
    ({ region, raw, n }) =>
      `${clean(region)} ${numerals.decimal(raw, DIGITS)} (n=${numerals.count(n)})`,
  );
  return [
    line(say(words.analysis.countryRaw, { why, names: joined(names, view) }), 'plain', INDENT),
  ];
}
