import type { Report } from '../../insight/report/report-shape.ts';
import type { ReportView } from '../report/report-view.ts';

/** Lights and breaches; nothing where nobody keeps cases, or none was opened. */
export function caseTexts({ cases }: Report, { words, say }: ReportView): readonly string[] {
  if (cases === null || cases.n === 0) return [];
  const { n, lights, open, breached, reopened } = cases;
  const counts = say(words.message.cases, { n, ...lights, open: open.all });
  if (breached + reopened === 0) return [counts];
  return [`${counts} · ${say(words.message.breaches, { breached, reopened })}`];
}
