import type { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/instant.ts';
import type { BusinessCalendar, OpenHours } from './settings/calendar-settings.ts';
import { WEEKDAYS } from './settings/weekday.ts';
import { dateAt, instantAt } from './wall-clock.ts';

/** Time in which the team works; `to` is exclusive. */
export interface OpenSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** The calendar's open time from an instant on, in order and without end. */
export function* openSpans(from: Instant, calendar: BusinessCalendar): Generator<OpenSpan> {
  const { timeZone } = calendar;
  for (let date = dateAt(from, timeZone); ; date = date.add({ days: 1 })) {
    for (const hours of hoursOn(date, calendar)) {
      const begins = Math.max(from, instantAt(date, hours.from, timeZone));
      const ends = instantAt(date, hours.to, timeZone);
      if (begins < ends) yield { from: begins, to: ends };
    }
  }
}

/** Empty on a day off. */
export function hoursOn(
  date: Temporal.PlainDate,
  { days, holidays }: BusinessCalendar,
): readonly OpenHours[] {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  return weekday === undefined || holidays.includes(date.toString()) ? [] : days[weekday];
}
