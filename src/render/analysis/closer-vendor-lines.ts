import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { clean } from '../text/clean.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT, joined, surely } from './closer-view.ts';
import { probability } from './pattern-lines.ts';

type Row = CloserReport['vendors']['vendors'][number];
type Score = Extract<Row['figures'], { readonly kind: 'told' }>;

const MOST = 20;
const DIGITS = 1;

/** Vendors by their rate of complaints; nothing where no shipment names any. */
export function vendorLines(
  { vendors }: Pick<CloserReport, 'vendors'>,
  view: CloserView,
): readonly Line[] {
  const { closer, scope } = view;
  const all = vendors.vendors;
  if (all.length === 0) return [];
  const told = all.filter(({ figures }) => figures.kind === 'told');
  const further = fill(scope.further, { n: told.length - MOST });
  const unnamed = fill(closer.unnamedVendors, { n: vendors.unnamed });
  return [
    BLANK,
    line(closer.vendors, 'heading'),
    ...told.slice(0, MOST).flatMap((row) => rowLines(row, view)),
    ...(told.length > MOST ? [line(further, 'quiet', INDENT)] : []),
    ...tooFewLines(all, view),
    ...(vendors.unnamed > 0 ? [line(unnamed, 'quiet', INDENT)] : []),
    line(closer.vendorMethod, 'quiet', INDENT),
  ];
}

function rowLines({ role, name, figures }: Row, view: CloserView): readonly Line[] {
  const { causes, closer, numerals } = view;
  const whole = `${causes.facets[role]}: ${clean(name)}`;
  if (figures.kind === 'not-enough') return [];
  const { shipments, interval, per100, isWorse } = figures;
  const sure = surely(shipments, interval, view, (each) => numerals.decimals(each, DIGITS));
  const rate = numerals.decimal(per100, DIGITS);
  const row = fill(closer.vendorRow, { rate, sure, name: whole });
  return [
    line(row, isWorse ? 'bad' : 'plain', INDENT),
    line(asides(figures, view).join(' · '), 'quiet', 2 * INDENT),
  ];
}

/** All of too few shipments on one line, each with how many there are. */
function tooFewLines(all: readonly Row[], view: CloserView): readonly Line[] {
  const few = all.flatMap(({ name, figures }) =>
    figures.kind === 'not-enough' ? [{ name: clean(name), ...figures }] : [],
  );
  const [first] = few;
  if (first === undefined) return [];
  const each = few.map(({ name, n }) => `${name} ${n}`);
  const names = joined(each, view);
  return [line(fill(view.closer.vendorsTooFew, { needed: first.needed, names }), 'quiet', INDENT)];
}

function asides(figures: Score, view: CloserView): readonly string[] {
  const { closer, words } = view;
  const themes = figures.themes
    .map(({ name, shipments }) => `${words.themeNames[name]} ${shipments}`)
    .join(', ');
  return [
    verdictOf(figures, view),
    ...(themes === '' ? [] : [fill(closer.vendorThemes, { themes })]),
  ];
}

function verdictOf({ adjustedP, isWorse }: Score, view: CloserView): string {
  const { vendorAlike, vendorAlone, vendorWorse } = view.closer;
  if (adjustedP === null) return vendorAlone;
  return fill(isWorse ? vendorWorse : vendorAlike, { p: probability(adjustedP, view) });
}
