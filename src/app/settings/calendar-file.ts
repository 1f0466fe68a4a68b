import { readFile } from 'node:fs/promises';
import { type Calendar, createCalendar } from '../../asking/calendar/calendar.ts';
import { readCalendarFile } from '../../asking/calendar/calendar-file.ts';
import { readTables } from '../../asking/calendar/read-tables.ts';
import { type BaseSettings, ConfigError } from './config.ts';

const VARIABLE = 'CALENDAR_FILE';

/**
 * When people work in the buyers' countries: the built-in tables with the operator's changes. Throws ConfigError
 * that names every fault of the file.
 */
export async function configuredCalendar({ CALENDAR_FILE }: BaseSettings): Promise<Calendar> {
  const tables = await readTables();
  const read = readCalendarFile(await readText(CALENDAR_FILE), tables);
  if (read.kind === 'changes') return createCalendar(tables, read.changes);
  throw new ConfigError(
    read.faults.map(({ path, reason }) => ({
      variable: VARIABLE,
      reason: path === '' ? reason : `${path}: ${reason}`,
      example: undefined,
    })),
  );
}

async function readText(file: string | undefined): Promise<string> {
  if (file === undefined) return '{}';
  try {
    return await readFile(file, 'utf8');
  } catch {
    const reason = 'points to a file that cannot be read';
    throw new ConfigError([{ variable: VARIABLE, reason, example: './calendar.json' }]);
  }
}
