import type { Instant } from '../../base/instant.ts';
import { figuresOf } from '../metrics/figures.ts';
import type { TallyReader } from '../ports.ts';
import type { Scope } from '../report/report.ts';
import { DayCalendar } from '../scope/day-calendar.ts';
import { monthBefore } from '../scope/month-before.ts';
import { forecast } from '../statistics/forecast.ts';
import type { Grouped } from '../tally/grouped-sum.ts';
import type { AnalysisReport } from './analysis-shape.ts';

type Months = AnalysisReport['forecast']['months'];

/** What lies longer ago tells little of next month. */
const MONTHS_BACK = 24;
/** A share of fewer answers leaps too far to be a step of a series. */
const LEAST_IN_MONTH = 5;

/**
 * CSAT of the month that holds the end of the period, or that holds `now` where the period is not
 * over, from up to 24 whole months before. Those count that lie one after the other up to that
 * month, each with five answers or more. Rejects with the store's errors.
 */
export async function csatForecast(
  { period, where }: Pick<Scope, 'period' | 'where'>,
  tallies: TallyReader,
  now: Instant,
): Promise<AnalysisReport['forecast']> {
  const calendar = new DayCalendar(period.timeZone);
  const month = calendar.nameOf(Math.min(period.to, now)).slice(0, 'YYYY-MM'.length);
  const startOf = (name: string): Instant => calendar.day(`${name}-01`).from;
  const grouped = await tallies.tally({
    from: startOf(monthBefore(month, MONTHS_BACK)),
    to: startOf(month),
    by: 'month',
    where,
    calendar,
  });
  const months = unbroken(month, grouped);
  const shares = months.map(({ share }) => share);
  return { month, months, figures: forecast(shares, { low: 0, high: 1 }) };
}

/** Months up to `next`, exclusive, back to the first gap. */
function unbroken(next: string, { groups }: Grouped): Months {
  const months: Months[number][] = [];
  for (let back = 1; back <= MONTHS_BACK; back += 1) {
    const month = monthBefore(next, back);
    const tally = groups.get(month)?.tally;
    if (tally === undefined) break;
    const { n, share } = figuresOf(tally).csat;
    if (n < LEAST_IN_MONTH || share === null) break;
    months.unshift({ month, n, share });
  }
  return months;
}
