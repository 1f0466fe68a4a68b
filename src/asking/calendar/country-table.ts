import { z } from 'zod';
import { Weekday } from '../../base/weekday.ts';
import { addDays, daysBetween } from '../days.ts';

export const Weekend = z
  .array(Weekday, 'must be a list of weekdays, e.g. ["friday", "saturday"]')
  .max(6, 'must leave a day to work on')
  .readonly();

export const Day = z.iso.date('must be a day, e.g. 2027-01-01');

/** A holiday of more days than this is a slip of the finger. */
const LONGEST_SPAN_DAYS = 31;

const SPAN = 'must be a day or its first and last, e.g. 2027-02-05/2027-02-11';

/** `2027-01-01`, or the first and the last day of several: `2027-02-05/2027-02-11`. */
const Span = z.string().refine((text) => daysIn(text).length > 0, SPAN);

/** Every day of a span in order; none where the text is no span. */
export function daysIn(span: string): readonly string[] {
  const [first = '', last = first, ...rest] = span.split('/');
  if (rest.length > 0 || ![first, last].every((day) => Day.safeParse(day).success)) return [];
  const count = daysBetween(first, last) + 1;
  if (count < 1 || count > LONGEST_SPAN_DAYS) return [];
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}

const name = z
  .string('must be the name of a holiday')
  .min(1, 'must not be empty')
  .max(100, 'must have at most 100 characters');

/** What a holiday is called, by its day or days. */
export const Holidays = z.record(Span, name, 'must be days with their names');

/** The days of one year. */
export type YearTable = z.infer<typeof YearTable>;
export const YearTable = z.strictObject({
  status: z
    .enum(['decreed', 'not-yet-decreed'], 'must be decreed or not-yet-decreed')
    .default('decreed')
    .describe('Whether the days are final, or those that the law alone gives'),
  source: z.string().optional().describe('The decree or law that says so'),
  holidays: Holidays,
  workdays: z
    .array(Day, 'must be a list of days, e.g. ["2027-01-03"]')
    .readonly()
    .default([])
    .describe('Days of a weekend on which people work'),
});

/** `2027` */
export const Year = z.string().regex(/^20\d\d$/, 'must be a year, e.g. 2027');

/** ISO 3166-1 alpha-2. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'must be a country code, e.g. CN');

/** A file in `holidays/`. */
export type CountryTable = z.infer<typeof CountryTable>;
export const CountryTable = z.strictObject({
  country: CountryCode,
  source: z.string(),
  weekend: Weekend,
  years: z.record(Year, YearTable),
});
