import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { questionName } from '../report/report-view.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT, surely, tooFewText } from './closer-view.ts';

type Row = CloserReport['gaps'][number];

const DIGITS = 2;

/** What was perceived less what was expected, dimension by dimension; nothing where nobody was asked. */
export function gapLines({ gaps }: CloserReport, view: CloserView): readonly Line[] {
  if (gaps.length === 0) return [];
  const heading = line(view.closer.gaps, 'heading');
  return [BLANK, heading, ...gaps.map((row) => gapLine(row, view))];
}

function gapLine({ dimension, figures }: Row, view: CloserView): Line {
  const { closer, numerals } = view;
  const name = questionName(dimension, view);
  if (figures.kind === 'not-enough') {
    return line(`${name} – · ${tooFewText(figures, view)}`, 'quiet', INDENT);
  }
  const { n, expected, perceived, gap, interval, verdict } = figures;
  const row = fill(closer.gapRow, {
    name,
    expected: numerals.decimal(expected, DIGITS),
    perceived: numerals.decimal(perceived, DIGITS),
    gap: signed(gap, view),
    sure: surely(
      n,
      interval,
      view,
      ({ low, high }) => `${signed(low, view)} … ${signed(high, view)}`,
    ),
    verdict: closer[verdict],
  });
  return line(row, 'plain', INDENT);
}

/** `+0.50`, `−1.20`, `0.00`. */
function signed(value: number, { numerals }: CloserView): string {
  const size = numerals.decimal(Math.abs(value), DIGITS);
  if (Number(value.toFixed(DIGITS)) === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}
