import type { ReportView } from '../report/report-view.ts';
import { questionName } from '../report/report-view.ts';
import { type Figure, HEADLINE_FIGURES } from './report-choice.ts';

/** `CSAT`, or what the question of a dimension is called. */
export function figureName(figure: Figure, view: ReportView): string {
  const headline = HEADLINE_FIGURES.find((name) => name === figure);
  return headline?.toUpperCase() ?? questionName(figure, view);
}
