import type { AnalysisReport, VendorFigures } from '../../insight/analysis/analysis-shape.ts';
import { moreLine } from '../causes/cause-tree-lines.ts';
import type { ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT, joined, surely } from './analysis-phrases.ts';
import { probability } from './pattern-lines.ts';

type Row = AnalysisReport['vendors']['vendors'][number];

const MOST = 20;
const DIGITS = 1;

/** Vendors by their rate of complaints; nothing where no shipment names any. */
export function vendorLines(
  { vendors }: Pick<AnalysisReport, 'vendors'>,
  view: ReportView,
): readonly Line[] {
  const { words, say } = view;
  const all = vendors.vendors;
  if (all.length === 0) return [];
  const ranked = all.filter(({ figures }) => figures.kind === 'estimated');
  const unnamed = say(words.analysis.unnamedVendors, { n: vendors.unnamed });
  return [
    BLANK,
    line(words.analysis.vendors, 'heading'),
    ...ranked.slice(0, MOST).flatMap((row) => rowLines(row, view)),
    ...moreLine(ranked.length - MOST, INDENT, view),
    ...tooFewLines(all, view),
    ...(vendors.unnamed > 0 ? [line(unnamed, 'quiet', INDENT)] : []),
    line(words.analysis.vendorMethod, 'quiet', INDENT),
  ];
}

function rowLines({ role, name, figures }: Row, view: ReportView): readonly Line[] {
  const { words, numerals, say } = view;
  const whole = `${words.causes.facets[role]}: ${clean(name)}`;
  if (figures.kind === 'not-enough') return [];
  const { shipments, interval, per100, isWorse } = figures;
  const sure = surely(shipments, interval, view, (each) => numerals.decimals(each, DIGITS));
  const rate = numerals.decimal(per100, DIGITS);
  const row = say(words.analysis.vendorRow, { rate, sure, name: whole });
  return [
    line(row, isWorse ? 'bad' : 'plain', INDENT),
    line(asides(figures, view).join(' · '), 'quiet', 2 * INDENT),
  ];
}

/** All of too few shipments on one line, each with how many there are. */
function tooFewLines(all: readonly Row[], view: ReportView): readonly Line[] {
  const few = all.flatMap(({ name, figures }) =>
    figures.kind === 'not-enough' ? [{ name: clean(name), ...figures }] : [],
  );
  const [first] = few;
  if (first === undefined) return [];
  const each = few.map(({ name, n }) => `${name} ${view.numerals.count(n)}`);
  const names = joined(each, view);
  return [
    line(
      view.say(view.words.analysis.vendorsTooFew, { needed: first.needed, names }),
      'quiet',
      INDENT,
    ),
  ];
}

function asides(figures: VendorFigures, view: ReportView): readonly string[] {
  const { words, say, numerals } = view;
  const themes = figures.themes
    .map(({ name, shipments }) => `${words.themes[name]} ${numerals.count(shipments)}`)
    .join(', ');
  return [
    verdictOf(figures, view),
    ...(themes === '' ? [] : [say(words.analysis.vendorThemes, { themes })]),
  ];
}

function verdictOf({ adjustedP, isWorse }: VendorFigures, view: ReportView): string {
  const { vendorAlike, vendorAlone, vendorWorse } = view.words.analysis;
  if (adjustedP === null) return vendorAlone;
  return view.say(isWorse ? vendorWorse : vendorAlike, { p: probability(adjustedP, view) });
}
