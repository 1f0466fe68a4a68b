import { EXPECTATIONS } from '../../core/contract/expectation.ts';
import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT, surely } from './closer-view.ts';

type Told = Extract<CloserReport['expectations'], { readonly kind: 'told' }>;

/** The shares of better, as and worse than expected; nothing where nobody was asked. */
export function expectationLines(
  { expectations }: CloserReport,
  view: CloserView,
): readonly Line[] {
  if (expectations.kind === 'not-enough') return [];
  const { closer, numerals } = view;
  const { n, net } = expectations;
  return [
    BLANK,
    line(closer.expectations, 'heading'),
    ...EXPECTATIONS.map((each) => shareLine(closer[each], expectations.shares[each], n, view)),
    line(fill(closer.expectationNet, { net: numerals.signed(net), n }), 'quiet', INDENT),
  ];
}

function shareLine(
  name: string,
  { percentage, interval }: Told['shares']['better'],
  n: number,
  view: CloserView,
): Line {
  const { percent, percents } = view.numerals;
  const sure = surely(n, interval, view, percents);
  return line(`${name} ${percent(percentage / 100)} · ${sure}`, 'plain', INDENT);
}
