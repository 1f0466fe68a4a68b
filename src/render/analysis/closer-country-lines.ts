import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { LEAST_OF_REGION } from '../../insight/statistics/culture-adjusted.ts';
import { clean } from '../text/clean.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT, joined } from './closer-view.ts';

type Region = CloserReport['regions']['regions'][number];

const MOST = 20;
const DIGITS = 2;

/** Each country's raw score first, what it becomes after it, and how; the others by why not. */
export function countryLines({ regions }: CloserReport, view: CloserView): readonly Line[] {
  const { closer, scope } = view;
  const all = regions.regions;
  const adjusted = all.filter(({ verdict }) => verdict === 'adjusted');
  const unknown = fill(closer.unknownCountry, { n: regions.unknown });
  return [
    BLANK,
    line(closer.countries, 'heading'),
    ...(all.length === 0 ? [line(view.words.noAnswers, 'quiet', INDENT)] : []),
    ...adjusted.slice(0, MOST).map((region) => countryLine(region, view)),
    ...(adjusted.length > MOST
      ? [line(fill(scope.further, { n: adjusted.length - MOST }), 'quiet', INDENT)]
      : []),
    ...(['few', 'alone', 'alike'] as const).flatMap((verdict) => rawLines(verdict, all, view)),
    ...(regions.unknown > 0 ? [line(unknown, 'quiet', INDENT)] : []),
    ...(adjusted.length > 0 ? [line(closer.method, 'quiet', INDENT)] : []),
  ];
}

function countryLine(
  { region, n, raw, adjusted, weight }: Region,
  { closer, numerals }: CloserView,
): Line {
  const row = fill(closer.countryRow, {
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
  view: CloserView,
): readonly Line[] {
  const { closer, numerals } = view;
  const kept = all.filter((region) => region.verdict === verdict);
  if (kept.length === 0) return [];
  const why = fill(closer[verdict], { needed: LEAST_OF_REGION });
  const names = kept.map(
    ({ region, raw, n }) => `${clean(region)} ${numerals.decimal(raw, DIGITS)} (n=${n})`,
  );
  return [line(fill(closer.countryRaw, { why, names: joined(names, view) }), 'plain', INDENT)];
}
