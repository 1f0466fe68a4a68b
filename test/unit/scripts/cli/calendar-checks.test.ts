import { describe, expect, it } from 'vitest';
import { calendarFindings } from '../../../../scripts/cli/calendar-checks.ts';
import { createCalendar } from '../../../../src/asking/calendar/calendar.ts';
import { readTables } from '../../../../src/asking/calendar/read-tables.ts';

const calendar = createCalendar(await readTables());

describe('what doctor says of the calendar', () => {
  const findings = (countries: readonly string[], day: string, file?: string) =>
    calendarFindings(calendar, countries, { now: Date.parse(day), file });

  it('names the countries and the year that have no decree, and the file to replace', () => {
    expect(findings(['CN', 'DE'], '2026-12-02', './calendar.json')).toEqual([
      {
        subject: 'holidays',
        verdict: 'unknown',
        detail: 'CN has no decreed holidays for 2027 yet: put them into CALENDAR_FILE',
        remedy: 'write CN.years.2027 into ./calendar.json',
      },
    ]);
    const [open] = findings(['AE', 'CN'], '2026-12-02');
    expect(open?.detail).toMatch(/^AE, CN have no decreed holidays for 2027 yet/);
    expect(open?.remedy).toContain('AE.years.2027, CN.years.2027 into a file that CALENDAR_FILE');
    expect(findings(['DE'], '2027-12-02')[0]?.detail).toMatch(/^DE has no holidays for 2028:/);
  });

  it('names countries that are not built in', () => {
    const [unknown] = findings(['DE', 'KE', 'NG'], '2026-11-01');
    expect(unknown?.detail).toMatch(
      /^KE, NG: not built in; Saturday and Sunday are taken for the weekend until CALENDAR_FILE/,
    );
    expect(unknown?.remedy).toContain('{"KE": ');
  });

  it('is that all is known, or nothing where there are no buyers', () => {
    const [good] = findings(['CN', 'DE'], '2026-11-01');
    expect(good).toMatchObject({ verdict: 'good', detail: expect.stringContaining('CN, DE') });
    expect(findings([], '2026-11-01')).toEqual([]);
  });
});
