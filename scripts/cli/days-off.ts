import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../src/asking/calendar/calendar.ts';

/** A holiday, or a day of a weekend on which people work: that one has no name. */
export interface DayOff {
  readonly day: string;
  readonly weekday: string;
  readonly name?: string;
}

/** What is not as in every other week of a year. */
export function daysOff(calendar: Calendar, country: string, year: number): readonly DayOff[] {
  const first = new Temporal.PlainDate(year, 1, 1);
  const dates = Array.from({ length: first.daysInYear }, (_, at) => first.add({ days: at }));
  return dates.flatMap((date) => {
    const kind = calendar.dayKind(country, date.toString());
    const day = { day: date.toString(), weekday: date.toLocaleString('en', { weekday: 'short' }) };
    if (kind.kind === 'holiday') return [{ ...day, name: kind.name }];
    return kind.kind === 'workday' && kind.onWeekend ? [day] : [];
  });
}
