import { z } from 'zod';
import { minutesOf, type TimeOfDay } from '../../base/time-of-day.ts';
import { isTimeZone } from '../../base/time-zone.ts';
import { WEEKDAYS } from '../../base/weekday.ts';

/** A stretch of a day in which the team works; `to` is exclusive. */
export interface OpenHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

const HOURS = 'must be hours from and to, e.g. 09:00-17:30 or 00:00-24:00';

const openHours = z.string(HOURS).transform((text, { addIssue }): OpenHours => {
  const [from, to, ...rest] = text.split('-').map(minutesOf);
  if (from !== undefined && to !== undefined && from < to && rest.length === 0) return { from, to };
  addIssue(HOURS);
  return z.NEVER;
});

const day = z
  .array(openHours, 'must be a list of hours, e.g. ["09:00-12:00", "13:00-17:00"]')
  .readonly()
  .refine(followEachOther, 'has hours that overlap or are out of order');

function followEachOther(hours: readonly OpenHours[]): boolean {
  return hours.every(({ from }, index) => index === 0 || from >= (hours[index - 1]?.to ?? 0));
}

const days = z
  .strictObject({
    monday: day.prefault(['00:00-24:00']).describe('When the team works on Mondays'),
    tuesday: day.prefault(['00:00-24:00']),
    wednesday: day.prefault(['00:00-24:00']),
    thursday: day.prefault(['00:00-24:00']),
    friday: day.prefault(['00:00-24:00']),
    saturday: day.prefault([]),
    sunday: day.prefault([]),
  })
  .refine(
    (week) => WEEKDAYS.some((name) => week[name].length > 0),
    'must have an open hour in the week',
  );

const holiday = z.iso.date('must be a day, e.g. 2026-10-01');

/** When the clocks of cases run. */
export type BusinessCalendar = z.infer<typeof BusinessCalendar>;
export const BusinessCalendar = z.strictObject({
  timeZone: z
    .string('must be an IANA time zone, e.g. Europe/Berlin')
    .refine(isTimeZone, 'must be an IANA time zone, e.g. Europe/Berlin')
    .default('UTC')
    .describe('Where the hours are read off the wall'),
  days: days.prefault({}).describe('Hours by weekday; absent: Monday to Friday, the whole day'),
  holidays: z
    .array(holiday, 'must be a list of days, e.g. ["2026-10-01"]')
    .readonly()
    .default([])
    .describe('Days on which nobody works'),
});
