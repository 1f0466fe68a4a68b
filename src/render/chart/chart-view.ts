import type { Locale } from '../../base/locale.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { periodOf } from '../report/report-head.ts';
import { questionName, type ReportView, reportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { isDrawable } from './drawable.ts';

/** What every part of a chart is written with. */
export interface ChartView extends ReportView {
  /** Whose answers a picture shows, and of which time. */
  readonly about: readonly string[];
  /** What a reader must know of the labels themselves. */
  readonly note?: string;
}

/** In English, since the font cannot draw another language for its reader. */
const NO_LETTERS = 'The charts’ font has no Arabic letters; labels are in English.';

/** What a picture is about, as far as it is known. */
export interface ChartAbout {
  readonly company?: string | undefined;
  readonly period?: Report['period'] | undefined;
}

const COMPANY_COLUMNS = 36;

/** The words of a locale; where the font has no letters for them the English ones, and a note. */
export function chartView(locale: Locale, { company, period }: ChartAbout = {}): ChartView {
  const about = [
    ...(company !== undefined && isDrawable(company) ? [label(company, COMPANY_COLUMNS)] : []),
    ...(period === undefined ? [] : [periodOf(period)]),
  ];
  const view = reportView(locale);
  if (isDrawable(view.words.report.title)) return { ...view, about };
  return { ...reportView('en'), about, note: NO_LETTERS };
}

/** A dimension's name, short enough to stand next to an axis. */
export function axisName(question: string, view: ReportView, columns: number): string {
  return label(questionName(question, view), columns);
}

/** Somebody else's words as a label of one line. */
export function label(text: string, columns: number): string {
  return clip(clean(text), columns);
}
