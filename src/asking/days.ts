import { Temporal } from 'temporal-polyfill';
import { DAY_MS, type Instant, MINUTE_MS } from '../base/instant.ts';
import { remembered } from '../base/remembered.ts';

/** Many contacts share a zone and a day: so many answers are remembered. */
const REMEMBERED = 20_000;

/** When a day such as `2026-12-31` begins at a place. */
export function startOfDay(day: string, timeZone: string): Instant {
  return knownStart(`${day} ${timeZone}`);
}

const knownStart = remembered((key) => {
  const [day = '', timeZone = ''] = key.split(' ');
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}, REMEMBERED);

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many months later; the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  return knownMonths(`${day} ${months}`);
}

const knownMonths = remembered((key) => {
  const [day = '', months] = key.split(' ');
  return Temporal.PlainDate.from(day)
    .add({ months: Number(months) })
    .toString();
}, REMEMBERED);

/** Whole days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** In no zone does a day begin within such a quarter of an hour. */
const QUARTER_MS = 15 * MINUTE_MS;

/** The day that it is at a place. */
export function dayAt(at: Instant, timeZone: string): string {
  return knownDay(`${Math.floor(at / QUARTER_MS)} ${timeZone}`);
}

const knownDay = remembered((key) => {
  const [quarter, timeZone = ''] = key.split(' ');
  return Temporal.Instant.fromEpochMilliseconds(Number(quarter) * QUARTER_MS)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}, REMEMBERED);

/** Whether days can be told by this zone; some that the platform takes are refused here. */
export function knowsZone(timeZone: string): boolean {
  try {
    dayAt(0, timeZone);
    return true;
  } catch {
    return false;
  }
}
