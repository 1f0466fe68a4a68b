import type { Response } from '../../src/core/contract/response.ts';
import {
  type Additions,
  type ReadingOptions,
  reportOf,
  type Scope,
} from '../../src/insight/report/report.ts';
import type { Report } from '../../src/insight/report/report-shape.ts';
import { DayCalendar } from '../../src/insight/scope/day-calendar.ts';
import { comparedTime, type Period } from '../../src/insight/scope/period.ts';
import type { Tagger } from '../../src/insight/tagging/tagger.ts';
import type { Grouped } from '../../src/insight/tally/grouped-sum.ts';
import { tallyRequested } from '../../src/insight/tally/tally-request.ts';

export interface ReportOptions
  extends ReadingOptions,
    Additions,
    Partial<Pick<Scope, 'by' | 'where'>> {
  readonly tagger: Tagger;
}

/**
 * The report of one period from responses in hand. They may be any: those begun within the period
 * are counted, those of the period before are what it is compared with, others are passed over.
 */
export function buildReport(
  responses: readonly Response[],
  period: Period,
  { tagger, by = null, where = [], ...options }: ReportOptions,
): Report {
  const request = { by: by === 'dimension' ? null : by, where };
  const calendar = new DayCalendar(period.timeZone);
  const counted = (from: number, to: number): Grouped =>
    tallyRequested(responses, { ...request, calendar, from, to }, tagger);
  const [now, before] = [
    counted(period.from, period.to),
    counted(comparedTime(period).from, comparedTime(period).to),
  ];
  const outOf =
    where.length === 0
      ? null
      : responses.filter(({ startedAt: at }) => at >= period.from && at < period.to).length;
  const source = { from: 'responses', reason: null } as const;
  return reportOf({ now, before, outOf, source, ...options }, { period, by, where }, options);
}
