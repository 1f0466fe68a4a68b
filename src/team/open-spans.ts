import type { Temporal } from 'temporal-polyfill';
import type { Instant } from '../base/instant.ts';
import { Recent } from '../base/recent.ts';
import { weekdayOf } from '../base/weekday.ts';
import type { BusinessCalendar, OpenHours } from './settings/calendar-settings.ts';
import { dateAt, instantAt } from './wall-clock.ts';

/** Time in which the team works; `to` is exclusive. */
export interface OpenSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** The calendar's open time from an instant on, in order and without end. */
export function* openSpans(from: Instant, calendar: BusinessCalendar): Generator<OpenSpan> {
  for (let date = dateAt(from, calendar.timeZone); ; date = date.add({ days: 1 })) {
    for (const span of spansOn(date, calendar)) {
      if (from < span.to) yield { from: Math.max(from, span.from), to: span.to };
    }
  }
}

/** Days whose open time is remembered: each new case counts through the same few weeks. */
const DAYS_REMEMBERED = 400;
const remembered = new WeakMap<BusinessCalendar, Recent<string, readonly OpenSpan[]>>();

function spansOn(date: Temporal.PlainDate, calendar: BusinessCalendar): readonly OpenSpan[] {
  const days = remembered.get(calendar) ?? new Recent(DAYS_REMEMBERED);
  remembered.set(calendar, days);
  const day = date.toString();
  const known = days.get(day);
  if (known !== undefined) return known;
  const { timeZone } = calendar;
  const spans = hoursOn(date, calendar)
    .map(({ from, to }) => ({
      from: instantAt(date, from, timeZone),
      to: instantAt(date, to, timeZone),
    }))
    .filter(({ from, to }) => from < to);
  days.put(day, spans);
  return spans;
}

/** Empty on a day off. */
export function hoursOn(
  date: Temporal.PlainDate,
  { days, holidays }: BusinessCalendar,
): readonly OpenHours[] {
  const weekday = weekdayOf(date.dayOfWeek);
  return weekday === undefined || holidays.includes(date.toString()) ? [] : days[weekday];
}
