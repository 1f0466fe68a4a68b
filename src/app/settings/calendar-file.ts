import { type Calendar, createCalendar } from '../../asking/calendar/calendar.ts';
import { readCalendarFile } from '../../asking/calendar/calendar-file.ts';
import { readTables } from '../../asking/calendar/read-tables.ts';
import type { BaseSettings } from './config.ts';
import { fileFaults, readOperatorFile } from './operator-file.ts';

const VARIABLE = 'CALENDAR_FILE';

/**
 * When people work in the buyers' countries: the built-in tables with the operator's changes. Throws ConfigError
 * that names every fault of the file.
 */
export async function configuredCalendar({
  CALENDAR_FILE,
}: Partial<Pick<BaseSettings, 'CALENDAR_FILE'>>): Promise<Calendar> {
  const tables = await readTables();
  const read = readCalendarFile(
    await readOperatorFile(VARIABLE, CALENDAR_FILE, './calendar.json'),
    tables,
  );
  if (read.kind === 'changes') return createCalendar(tables, read.changes);
  throw fileFaults(VARIABLE, read.faults);
}
