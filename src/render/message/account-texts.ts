import { OUTCOMES } from '../../insight/metrics/outcome.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { askedTexts } from '../report/report-asked.ts';
import type { ReportView } from '../report/report-view.ts';

/** How many took part, and what came of everybody who was to be asked; without plans, of the responses. */
export function accountTexts(report: Report, view: ReportView): readonly string[] {
  const { responses, accounting } = report;
  const { words, numerals, say } = view;
  const counts = say(words.report.counts, { n: responses.n, shipments: responses.shipments });
  if (accounting !== null) return [counts, ...askedTexts(report, view)];
  const outcomes = OUTCOMES.filter((outcome) => responses.outcomes[outcome] > 0).map(
    (outcome) =>
      `${words.message.outcomes[outcome]} ${numerals.count(responses.outcomes[outcome])}`,
  );
  return [counts, outcomes.join(' · ')];
}
