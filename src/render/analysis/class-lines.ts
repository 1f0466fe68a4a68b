import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import type { Interval } from '../../insight/metrics/interval.ts';
import type { ClassScore, ValueWeighted } from '../../insight/statistics/value-weighted.ts';
import type { ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT, surely, tooFew } from './analysis-phrases.ts';

const DIGITS = 2;

/** The plain score, the one weighted by value, and each class. */
export function classLines({ classes }: AnalysisReport, view: ReportView): readonly Line[] {
  const { words, say } = view;
  const values = classes.values.map((each) => `${clean(each.class)}=${each.value}`).join(', ');
  const heading = [BLANK, line(say(words.analysis.classes, { values }), 'heading')];
  const { figures } = classes;
  if (figures.kind === 'not-enough') return [...heading, tooFew(figures, view)];
  const { n, plain, plainInterval, weighted, weightedInterval } = figures;
  return [
    ...heading,
    scoreLine(words.analysis.plain, plain, surelyOf(n, plainInterval, view), view),
    scoreLine(words.analysis.weighted, weighted, surelyOf(n, weightedInterval, view), view),
    ...figures.classes.map((each) => classLine(each, view)),
    ...asides(figures, view),
  ];
}

function surelyOf(n: number, interval: Interval | null, view: ReportView): string {
  return surely(n, interval, view, (each) => view.numerals.decimals(each, DIGITS));
}

function scoreLine(name: string, score: number, sure: string, { numerals }: ReportView): Line {
  return line(`${name} ${numerals.decimal(score, DIGITS)} · ${sure}`, 'plain', INDENT);
}

function classLine(each: ClassScore, { words, numerals, say }: ReportView): Line {
  const { mean, interval } = each;
  const range = interval === null ? '' : ` (${numerals.decimals(interval, DIGITS)})`;
  const row = say(words.analysis.classRow, {
    name: clean(each.class),
    mean: numerals.decimal(mean, DIGITS) + range,
    n: each.accounts,
    weight: numerals.percent(each.weight),
  });
  return line(row, 'plain', 2 * INDENT);
}

function asides(
  { unheard, unclassified }: ValueWeighted,
  { words, say }: ReportView,
): readonly Line[] {
  const names = unheard.map(clean).join(', ');
  return [
    ...(names === '' ? [] : [line(say(words.analysis.unheard, { names }), 'quiet', INDENT)]),
    ...(unclassified === 0
      ? []
      : [line(say(words.analysis.unclassified, { n: unclassified }), 'quiet', INDENT)]),
  ];
}
