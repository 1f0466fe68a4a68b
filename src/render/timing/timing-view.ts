import type { Locale } from '../../base/locale.ts';
import type { Interval } from '../../insight/metrics/interval.ts';
import type { TimingFigure } from '../../insight/timing/timing-shape.ts';
import { type ReportView, reportView } from '../report/report-view.ts';
import type { TimingWords } from './words/en.ts';
import { timingLocale, timingWords } from './words/words.ts';

/** What every part of a timing test is written with. */
export interface TimingView extends ReportView {
  readonly timing: TimingWords;
}

export function timingView(locale: Locale): TimingView {
  return { ...reportView(timingLocale(locale)), timing: timingWords(locale) };
}

/** How the values and differences of a figure are written; differences with their unit. */
export interface FigureStyle {
  readonly value: (value: number) => string;
  readonly interval: (interval: Interval) => string;
  /** Without a sign for what is above 0. */
  readonly size: (difference: number) => string;
  readonly sizes: (differences: Interval) => string;
  /** With a sign for each end: which of two arms is ahead may not be known. */
  readonly range: (differences: Interval) => string;
}

const DIGITS = 1;

export function styleOf(figure: TimingFigure, view: TimingView): FigureStyle {
  const { numerals, say, timing } = view;
  const isCount = figure === 'depth';
  const unit = isCount ? timing.units.answers : timing.units.points;
  const scale = isCount ? 1 : 100;
  const bare = (value: number): string => numerals.decimal(scale * value, DIGITS);
  const signed = (value: number): string => numerals.signed(scale * value, DIGITS);
  const ends = ({ low, high }: Interval, write: (value: number) => string): string =>
    say(unit, { value: say(timing.range, { low: write(low), high: write(high) }) });
  return {
    value: (value) => (isCount ? numerals.decimal(value, DIGITS) : numerals.percent(value)),
    interval: (interval) =>
      isCount ? numerals.decimals(interval, DIGITS) : numerals.percents(interval),
    size: (value) => say(unit, { value: bare(value) }),
    sizes: (interval) => ends(interval, bare),
    range: (interval) => ends(interval, signed),
  };
}
