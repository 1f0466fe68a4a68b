import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../base/instant.ts';
import { hoursAndMinutes, isEndOfDay, type TimeOfDay } from '../base/time-of-day.ts';

/**
 * When the clocks of a zone show that time on that day. Where they are put back over it, the first
 * time; where they are put forward over it, the moment they are: so it never runs backwards, and
 * what ends a stretch begins the next.
 */
export function instantAt(date: Temporal.PlainDate, time: TimeOfDay, timeZone: string): Instant {
  const wall = isEndOfDay(time)
    ? date.add({ days: 1 }).toPlainDateTime()
    : date.toPlainDateTime(hoursAndMinutes(time));
  const shown = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  if (shown.toPlainDateTime().equals(wall)) return shown.epochMilliseconds;
  // What is shown may be the very moment of the change, and "previous" means strictly before.
  const jump = shown.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  return (jump ?? shown).epochMilliseconds;
}

/** The day that a calendar on the wall of the zone shows. */
export function dateAt(at: Instant, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}
