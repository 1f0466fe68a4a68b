import { OUTCOMES } from '../../insight/metrics/outcome.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import type { ReportView } from '../report/report-view.ts';

/** How many took part, what came of them, and which part of the invited that is. */
export function accountTexts(
  { responses, accounting }: Report,
  { words, numerals, say }: ReportView,
): readonly string[] {
  const outcomes = OUTCOMES.filter((outcome) => accounting[outcome] > 0);
  const { count, n, share, interval } = accounting.responseRate;
  const counts = say(words.report.counts, { n: responses.n, shipments: responses.shipments });
  const parts = outcomes.map(
    (outcome) => `${words.message.outcomes[outcome]} ${numerals.count(accounting[outcome])}`,
  );
  if (share === null || interval === null) return [counts, parts.join(' · ')];
  const rate = { share: numerals.percent(share), interval: numerals.percents(interval) };
  return [counts, parts.join(' · '), say(words.message.responseRate, { count, n, ...rate })];
}
