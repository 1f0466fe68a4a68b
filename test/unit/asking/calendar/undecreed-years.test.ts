import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../../src/asking/calendar/calendar.ts';
import { readCalendarFile } from '../../../../src/asking/calendar/calendar-file.ts';
import { readTables } from '../../../../src/asking/calendar/read-tables.ts';
import { undecreedYears } from '../../../../src/asking/calendar/undecreed-years.ts';

const tables = await readTables();
const calendar = createCalendar(tables);

describe('years that are not decreed', () => {
  const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

  it('are told from 30 days before they begin, for countries with buyers', () => {
    const found = (day: string) => undecreedYears(calendar, ['CN', 'DE', 'KE'], at(day));
    expect(found('2026-12-01')).toEqual([]);
    const open = [{ year: 2027, status: 'not-yet-decreed', countries: ['CN'] }];
    expect(found('2026-12-02')).toEqual(open);
    expect(found('2027-06-01')).toEqual(open);
    expect(found('2027-12-03')).toEqual([
      ...open,
      { year: 2028, status: 'missing', countries: ['DE'] },
      { year: 2028, status: 'not-yet-decreed', countries: ['CN'] },
    ]);
  });

  it('are not told any more once the operator has written them down', () => {
    const read = readCalendarFile('{"CN": {"years": {"2027": {"holidays": {}}}}}', tables);
    const decreed = createCalendar(tables, read.kind === 'changes' ? read.changes : {});
    expect(undecreedYears(decreed, ['CN'], at('2027-01-01'))).toEqual([]);
  });
});
