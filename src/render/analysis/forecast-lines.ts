import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import type { Backtest, Forecast } from '../../insight/statistics/forecast.ts';
import type { ReportView } from '../report/report-view.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT } from './analysis-phrases.ts';

/** CSAT of the coming month, where months enough tell it better than the last one does. */
export function forecastLines({ forecast }: AnalysisReport, view: ReportView): readonly Line[] {
  const { words, say } = view;
  const heading = line(say(words.analysis.forecast, { month: forecast.month }), 'heading');
  return [BLANK, heading, ...figureLines(forecast.figures, view)];
}

function figureLines(figures: Forecast, view: ReportView): readonly Line[] {
  const { words, numerals, say } = view;
  const { n } = figures;
  if (figures.kind === 'not-enough') {
    const few = say(words.analysis.tooFewMonths, { n, needed: figures.needed });
    return [line(few, 'quiet', INDENT)];
  }
  if (figures.kind === 'no-better-than-naive') {
    const share = numerals.percent(figures.last);
    return [
      line(say(words.analysis.noBetter, { n, share }), 'plain', INDENT),
      errorLine(figures.backtest, view),
    ];
  }
  const share = numerals.percent(figures.value);
  const interval = numerals.percents(figures.interval);
  return [
    line(say(words.analysis.forecastRow, { share, interval, n }), 'plain', INDENT),
    errorLine(figures.backtest, view),
  ];
}

function errorLine(
  { trendError, naiveError }: Backtest,
  { words, numerals, say }: ReportView,
): Line {
  const points = (part: number): string => numerals.decimal(100 * part, 1);
  const errors = { error: points(trendError), naive: points(naiveError) };
  return line(say(words.analysis.forecastError, errors), 'quiet', INDENT);
}
