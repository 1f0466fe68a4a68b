import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../base/instant.ts';

/** When a day of a zone begins. Month and day may run over, as in `Date.UTC`. */
export type Midnight = (year: number, month: number, day: number) => Instant;

/**
 * Days of one zone. Where a clock change leaves midnight out, the day begins with the change, as
 * calendars name it: no instant is between two days, or in both. For a zone that the platform does
 * not know, a call throws a RangeError.
 */
export function midnights(timeZone: string): Midnight {
  return (year, month, day) =>
    new Temporal.PlainDate(year, 1, 1)
      .add({ months: month })
      .add({ days: day - 1 })
      .toZonedDateTime(timeZone).epochMilliseconds;
}
