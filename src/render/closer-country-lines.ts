import type { CloserReport } from '../insight/closer/closer-shape.ts';
import { LEAST_OF_REGION } from '../insight/statistics/culture-adjusted.ts';
import { clean } from './clean.ts';
import { type CloserView, INDENT, tooFew } from './closer-view.ts';
import { fill } from './fill.ts';
import { BLANK, type Line, line } from './line.ts';

type Region = CloserReport['regions']['regions'][number];

const MOST = 20;
const DIGITS = 2;

/** Each country's raw score first, what it becomes beside it, and how. */
export function countryLines({ regions }: CloserReport, view: CloserView): readonly Line[] {
  const { closer, scope } = view;
  const all = regions.regions;
  const unknown = fill(closer.unknownCountry, { n: regions.unknown });
  const none = { kind: 'not-enough', n: 0, needed: LEAST_OF_REGION } as const;
  return [
    BLANK,
    line(closer.countries, 'heading'),
    ...(all.length === 0 ? [tooFew(none, view)] : []),
    ...all.slice(0, MOST).map((region) => countryLine(region, view)),
    ...(all.length > MOST
      ? [line(fill(scope.further, { n: all.length - MOST }), 'quiet', INDENT)]
      : []),
    ...(regions.unknown > 0 ? [line(unknown, 'quiet', INDENT)] : []),
    ...(all.some(({ verdict }) => verdict === 'adjusted')
      ? [line(closer.method, 'quiet', INDENT)]
      : []),
  ];
}

function countryLine(
  { region, n, raw, adjusted, weight, verdict }: Region,
  { closer, numerals }: CloserView,
): Line {
  const figures = { name: clean(region), n, raw: numerals.decimal(raw, DIGITS) };
  if (verdict !== 'adjusted') {
    const why = fill(closer[verdict], { needed: LEAST_OF_REGION });
    return line(fill(closer.countryRaw, { ...figures, why }), 'plain', INDENT);
  }
  const after = { adjusted: numerals.decimal(adjusted, DIGITS), weight: numerals.percent(weight) };
  return line(fill(closer.countryRow, { ...figures, ...after }), 'plain', INDENT);
}
