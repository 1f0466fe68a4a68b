import { Temporal } from 'temporal-polyfill';
import { DAY_MS, type Instant } from '../base/instant.ts';

/** When a day such as `2026-12-31` begins at a place. */
export function startOfDay(day: string, timeZone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many months later; the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The day that it is at a place. */
export function dayAt(at: Instant, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** Whether days can be told by this zone; some that the platform takes are refused here. */
export function knowsZone(timeZone: string): boolean {
  try {
    dayAt(0, timeZone);
    return true;
  } catch {
    return false;
  }
}
