import { configuredCalendar } from '../../../src/app/settings/calendar-file.ts';
import { readConfig, surroundings } from '../../../src/main.ts';
import type { CalendarParts } from '../../calendar.ts';

/** The calendar as the environment names it. Throws ConfigError for the faults of its file. */
export async function openCalendar(): Promise<CalendarParts> {
  const { base } = await readConfig();
  return {
    calendar: await configuredCalendar(base),
    timeZone: base.DEFAULT_TIME_ZONE,
    now: surroundings('silent').now(),
  };
}
