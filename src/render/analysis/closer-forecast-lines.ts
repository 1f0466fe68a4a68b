import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT } from './closer-view.ts';

type Backtest = Extract<CloserReport['forecast']['figures'], { readonly kind: 'told' }>['backtest'];

/** CSAT of the coming month, where months enough tell it better than the last one does. */
export function forecastLines({ forecast }: CloserReport, view: CloserView): readonly Line[] {
  const { closer } = view;
  const heading = line(fill(closer.forecast, { month: forecast.month }), 'heading');
  return [BLANK, heading, ...toldOf(forecast.figures, view)];
}

function toldOf(figures: CloserReport['forecast']['figures'], view: CloserView): readonly Line[] {
  const { closer, numerals } = view;
  const { n } = figures;
  if (figures.kind === 'not-enough') {
    const few = fill(closer.tooFewMonths, { n, needed: figures.needed });
    return [line(few, 'quiet', INDENT)];
  }
  if (figures.kind === 'no-better-than-naive') {
    const share = numerals.percent(figures.last);
    return [
      line(fill(closer.noBetter, { n, share }), 'plain', INDENT),
      errorLine(figures.backtest, view),
    ];
  }
  const share = numerals.percent(figures.value);
  const interval = numerals.percents(figures.interval);
  return [
    line(fill(closer.forecastRow, { share, interval, n }), 'plain', INDENT),
    errorLine(figures.backtest, view),
  ];
}

function errorLine({ trendError, naiveError }: Backtest, { closer, numerals }: CloserView): Line {
  const points = (part: number): string => numerals.decimal(100 * part, 1);
  const errors = { error: points(trendError), naive: points(naiveError) };
  return line(fill(closer.forecastError, errors), 'quiet', INDENT);
}
