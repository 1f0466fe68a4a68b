import { collect } from '../../base/collect.ts';
import type { CaseReader, PlanCounter, TallyReader } from '../ports.ts';
import { DayCalendar } from '../scope/day-calendar.ts';
import { comparedTime } from '../scope/period.ts';
import { meets, segmentsOf } from '../scope/segments-of.ts';
import { type Additions, reportOf, type Scope } from './report.ts';
import type { Report } from './report-shape.ts';
import { type FeedbackSources, type ToldFeedback, toldFeedback } from './told-feedback.ts';

/** The sources of a report; an absent one leaves a gap in it. */
export interface ReportSources {
  readonly tallies: TallyReader;
  readonly cases?: CaseReader;
  /** What buyers said unasked. */
  readonly unasked?: FeedbackSources;
  readonly planCounts?: PlanCounter;
}

/** Reads what was counted and makes a report of it. */
export async function readReport(scope: Scope, sources: ReportSources): Promise<Report> {
  const { period, by, where } = scope;
  const calendar = new DayCalendar(period.timeZone);
  const request = { by: by === 'dimension' ? null : by, where, calendar };
  const [now, before, outOf] = await Promise.all([
    sources.tallies.tally({ ...request, from: period.from, to: period.to }),
    sources.tallies.tally({ ...request, ...comparedTime(period) }),
    where.length === 0 ? null : wholePeriod(scope, sources),
  ]);
  const additions = await additionsOf(scope, sources);
  return reportOf({ now, before, outOf, source: now.source, ...additions }, scope);
}

/** Nobody answered, and nobody said anything unasked. */
export function saysNothing({ responses, feedback }: Report): boolean {
  return responses.n === 0 && (feedback?.n ?? 0) === 0;
}

/** How many responses there are without the conditions. */
async function wholePeriod({ period }: Scope, { tallies }: ReportSources): Promise<number> {
  const calendar = new DayCalendar(period.timeZone);
  const { from, to } = period;
  return (await tallies.tally({ by: null, where: [], calendar, from, to })).all.n;
}

/** Cases and plans know nothing of what a response belongs to: conditions leave them out. */
async function additionsOf(scope: Scope, sources: ReportSources): Promise<Additions> {
  const { period, where } = scope;
  const { from, to } = period;
  const { cases, planCounts, unasked } = sources;
  const feedback = unasked && { feedback: await feedbackIn(scope, unasked) };
  if (where.length > 0) return { ...feedback };
  return {
    ...feedback,
    ...(cases && { cases: await collect(cases.openedBetween(from, to)) }),
    ...(planCounts && { plans: await planCounts.countsBetween(from, to) }),
  };
}

/** Feedback without a shipment belongs to a channel and nothing else. */
async function feedbackIn(
  { period, where }: Scope,
  sources: FeedbackSources,
): Promise<readonly ToldFeedback[]> {
  const found: ToldFeedback[] = [];
  for await (const each of toldFeedback(period, sources)) {
    if (meets(segmentsOf(each.feedback), where)) found.push(each);
  }
  return found;
}
