import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import type { Interval } from '../../insight/metrics/interval.ts';
import { clean } from '../text/clean.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT, surely, tooFew } from './closer-view.ts';

type Classes = CloserReport['classes'];
type Told = Extract<Classes['figures'], { readonly kind: 'told' }>;

const DIGITS = 2;

/** The plain score, the one weighted by value, and each class. */
export function classLines({ classes }: CloserReport, view: CloserView): readonly Line[] {
  const { closer } = view;
  const values = classes.values.map((each) => `${clean(each.class)}=${each.value}`).join(', ');
  const heading = [BLANK, line(fill(closer.classes, { values }), 'heading')];
  const { figures } = classes;
  if (figures.kind === 'not-enough') return [...heading, tooFew(figures, view)];
  const { n, plain, plainInterval, weighted, weightedInterval } = figures;
  return [
    ...heading,
    scoreLine(closer.plain, plain, surelyOf(n, plainInterval, view), view),
    scoreLine(closer.weighted, weighted, surelyOf(n, weightedInterval, view), view),
    ...figures.classes.map((each) => classLine(each, view)),
    ...asides(figures, view),
  ];
}

function surelyOf(n: number, interval: Interval | null, view: CloserView): string {
  return surely(n, interval, view, (each) => view.numerals.decimals(each, DIGITS));
}

function scoreLine(name: string, score: number, sure: string, { numerals }: CloserView): Line {
  return line(`${name} ${numerals.decimal(score, DIGITS)} · ${sure}`, 'plain', INDENT);
}

function classLine(each: Told['classes'][number], { closer, numerals }: CloserView): Line {
  const { mean, interval } = each;
  const range = interval === null ? '' : ` (${numerals.decimals(interval, DIGITS)})`;
  const row = fill(closer.classRow, {
    name: clean(each.class),
    mean: numerals.decimal(mean, DIGITS) + range,
    n: each.accounts,
    weight: numerals.percent(each.weight),
  });
  return line(row, 'plain', 2 * INDENT);
}

function asides({ unheard, unclassified }: Told, { closer }: CloserView): readonly Line[] {
  const names = unheard.map(clean).join(', ');
  return [
    ...(names === '' ? [] : [line(fill(closer.unheard, { names }), 'quiet', INDENT)]),
    ...(unclassified === 0
      ? []
      : [line(fill(closer.unclassified, { n: unclassified }), 'quiet', INDENT)]),
  ];
}
