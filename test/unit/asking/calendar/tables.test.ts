import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, makeTable } from '../../../../scripts/holidays/make-table.ts';
import { createCalendar } from '../../../../src/asking/calendar/calendar.ts';
import { daysIn } from '../../../../src/asking/calendar/country-table.ts';
import { readTables } from '../../../../src/asking/calendar/read-tables.ts';

const tables = await readTables();
const calendar = createCalendar(tables);

function daysOff(country: string, year: number): readonly string[] {
  const first = Date.UTC(year, 0, 1);
  const days = Array.from({ length: 366 }, (_, at) =>
    new Date(first + at * 86_400_000).toISOString().slice(0, 10),
  );
  return days
    .filter((day) => day.startsWith(`${year}`))
    .filter((day) => calendar.dayKind(country, day).kind === 'holiday');
}

describe('the built-in holidays', () => {
  it('are there for every country of the sample', () => {
    const [, ...rows] = readFileSync('scripts/sample/accounts.csv', 'utf8').trim().split('\n');
    const countries = rows.map((row) => /,([A-Z]{2}),/.exec(row)?.[1]);
    expect(calendar.countries).toEqual(expect.arrayContaining(countries));
    for (const country of calendar.countries) {
      for (const year of [2026, 2027]) {
        expect([country, year, calendar.yearStatus(country, year)]).not.toContain('missing');
      }
    }
  });

  it.each(COUNTRIES)('of %s are those that the script makes', (country) => {
    expect(tables.find((table) => table.country === country)).toEqual(makeTable(country));
  });

  it.each(tables)('of $country have their year’s days, in order', ({ years }) => {
    for (const [year, { holidays }] of Object.entries(years)) {
      const days = Object.keys(holidays).flatMap(daysIn);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(days.filter((day) => !day.startsWith(year))).toEqual([]);
      expect(days.length).toBeGreaterThan(3);
    }
  });

  it.each([
    // By law, in the order of the year, each worked out by hand.
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays, with the days in lieu.
    [
      'US',
      2027,
      '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
    ],
    // General Holidays for 2027, as gazetted: the fourth day of the Lunar New Year is in lieu of the second.
    [
      'HK',
      2027,
      '01-01 02-06 02-08 02-09 03-26 03-27 03-29 04-05 05-01 05-13 06-09 07-01 09-16 10-01 10-08 12-25 12-27',
    ],
    // The list of the Ministry of Manpower of 16 June 2025.
    [
      'SG',
      2026,
      '01-01 02-17 02-18 03-21 04-03 05-01 05-27 05-31 06-01 08-09 08-10 11-08 11-09 12-25',
    ],
  ])('of %s in %i are the published ones', (country, year, days) => {
    expect(daysOff(country, year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });
});

describe('China in 2026', () => {
  // 国办发明电〔2025〕7号, sentence by sentence.
  const DECREE: readonly (readonly [string, string, number])[] = [
    ['2026-01-01', '2026-01-03', 3],
    ['2026-02-15', '2026-02-23', 9],
    ['2026-04-04', '2026-04-06', 3],
    ['2026-05-01', '2026-05-05', 5],
    ['2026-06-19', '2026-06-21', 3],
    ['2026-09-25', '2026-09-27', 3],
    ['2026-10-01', '2026-10-07', 7],
  ];

  it('has the days off of the decree', () => {
    const wanted = DECREE.flatMap(([first, last, count]) => {
      const days = daysIn(`${first}/${last}`);
      expect(days).toHaveLength(count);
      return days;
    });
    expect(daysOff('CN', 2026)).toEqual(wanted);
  });

  it.each(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'])('works on %s', (day) => {
    expect(calendar.dayKind('CN', `2026-${day}`)).toEqual({ kind: 'workday', onWeekend: true });
  });
});
