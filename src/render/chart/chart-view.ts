import type { Locale } from '../../core/locale.ts';
import { clean } from '../clean.ts';
import { clip } from '../clip.ts';
import { questionName, type ReportView, reportView } from '../report-view.ts';
import { CHART_WORDS, type ChartWords } from './words.ts';

/** What every part of a chart is written with. */
export interface ChartView extends ReportView {
  readonly chart: ChartWords;
  /** What a reader must know of the labels themselves. */
  readonly note?: string;
}

const NO_ARABIC = 'The charts’ font has no Arabic letters; labels are in English.';

/** The words of a locale; for Arabic the English ones, and a note that says so. */
export function chartView(locale: Locale): ChartView {
  if (locale !== 'ar') return { ...reportView(locale), chart: CHART_WORDS[locale] };
  return { ...reportView('en'), chart: CHART_WORDS.en, note: NO_ARABIC };
}

/** A dimension's name, short enough to stand beside an axis. */
export function axisName(question: string, view: ReportView, columns: number): string {
  return label(questionName(question, view), columns);
}

/** Somebody else's words as a label of one line. */
export function label(text: string, columns: number): string {
  return clip(clean(text), columns);
}
