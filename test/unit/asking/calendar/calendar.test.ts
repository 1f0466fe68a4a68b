import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../../src/asking/calendar/calendar.ts';
import { readCalendarFile } from '../../../../src/asking/calendar/calendar-file.ts';
import { readTables } from '../../../../src/asking/calendar/read-tables.ts';

const tables = await readTables();

function calendarWith(file: object = {}) {
  const read = readCalendarFile(JSON.stringify(file), tables);
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return createCalendar(tables, read.changes);
}

function faultsOf(text: string): readonly string[] {
  const read = readCalendarFile(text, tables);
  return read.kind === 'faults' ? read.faults.map(({ path, reason }) => `${path}: ${reason}`) : [];
}

describe('a day', () => {
  const calendar = calendarWith();

  it.each([
    ['DE', '2026-10-02', { kind: 'workday' }],
    ['DE', '2026-10-03', { kind: 'holiday', name: 'National Holiday' }],
    ['DE', '2026-10-04', { kind: 'weekend' }],
    // Friday and Saturday in Egypt, Saturday and Sunday in the Emirates.
    ['EG', '2026-12-04', { kind: 'weekend' }],
    ['EG', '2026-12-06', { kind: 'workday' }],
    ['AE', '2026-12-04', { kind: 'workday' }],
    ['AE', '2026-12-06', { kind: 'weekend' }],
    // Saturdays made up for the holidays next to them.
    ['CN', '2026-10-10', { kind: 'workday', onWeekend: true }],
    ['UZ', '2026-12-12', { kind: 'workday', onWeekend: true }],
    // Nobody has decreed it: the law gives the feast and no day around it.
    ['CN', '2027-02-08', { kind: 'holiday', name: 'Spring Festival' }],
    ['CN', '2027-02-09', { kind: 'workday' }],
    // A year that has no table has its weekends.
    ['DE', '2031-10-03', { kind: 'workday' }],
    ['DE', '2031-10-04', { kind: 'weekend' }],
    ['KE', '2026-10-03', { kind: 'unknown-country', country: 'KE' }],
  ])('in %s, %s, is known', (country, day, kind) => {
    expect(calendar.dayKind(country, day)).toEqual(kind);
  });
});

describe('the operator’s file', () => {
  it('adds and removes days, workdays and weekends', () => {
    const calendar = calendarWith({
      DE: {
        add: { '2026-12-27/2026-12-31': 'Closed' },
        remove: ['2026-12-26', '2026-05-01'],
        workdays: ['2026-12-19'],
      },
      AE: { weekend: ['friday', 'saturday'] },
      KE: { weekend: ['sunday'] },
    });
    expect(calendar.dayKind('DE', '2026-12-28')).toEqual({ kind: 'holiday', name: 'Closed' });
    expect(calendar.dayKind('DE', '2026-12-26')).toEqual({ kind: 'weekend' });
    expect(calendar.dayKind('DE', '2026-05-01')).toEqual({ kind: 'workday' });
    expect(calendar.dayKind('DE', '2026-12-19')).toEqual({ kind: 'workday', onWeekend: true });
    expect(calendar.dayKind('AE', '2026-12-04')).toEqual({ kind: 'weekend' });
    expect(calendar.dayKind('AE', '2026-12-02').kind).toBe('holiday');
    expect(calendar.dayKind('KE', '2026-12-05')).toEqual({ kind: 'workday' });
    expect(calendar.countries).toContain('KE');
  });

  it('replaces a year of China by a decree', () => {
    const calendar = calendarWith({
      CN: {
        years: {
          2027: {
            source: 'a decree of November 2026',
            holidays: { '2026-12-31/2027-01-02': 'New Year', '2027-02-05/2027-02-12': 'Spring' },
            workdays: ['2026-12-27', '2027-02-14'],
          },
        },
      },
    });
    expect(calendar.yearStatus('CN', 2027)).toBe('decreed');
    // The decree moves days of the December before its year.
    expect(calendar.dayKind('CN', '2026-12-27')).toEqual({ kind: 'workday', onWeekend: true });
    expect(calendar.dayKind('CN', '2026-12-31')).toEqual({ kind: 'holiday', name: 'New Year' });
    expect(calendar.dayKind('CN', '2027-02-12')).toEqual({ kind: 'holiday', name: 'Spring' });
    expect(calendar.dayKind('CN', '2027-02-14')).toEqual({ kind: 'workday', onWeekend: true });
    // What the law had given no longer counts.
    expect(calendar.dayKind('CN', '2027-06-09')).toEqual({ kind: 'workday' });
    expect(calendar.yearStatus('CN', 2028)).toBe('not-yet-decreed');
  });

  it('tells all its faults at once, with their place', () => {
    const file = {
      cn: {},
      CN: {
        years: {
          27: { holidays: {} },
          2027: { holidays: { '2027-02-30': 'A', '2027-02-05/2027-02-01': 'B' }, workday: [] },
        },
      },
      DE: { weekend: ['sonntag'], ad: {}, remove: ['Christmas'] },
    };
    const faults = faultsOf(JSON.stringify(file));
    expect(faults.join('\n')).toBe(
      [
        'cn: must be a country code, e.g. CN',
        'CN.years.27: must be a year, e.g. 2027',
        'CN.years.2027.holidays.2027-02-30: must be a day or its first and last, e.g. 2027-02-05/2027-02-11',
        'CN.years.2027.holidays.2027-02-05/2027-02-01: must be a day or its first and last, e.g. 2027-02-05/2027-02-11',
        'CN.years.2027.workday: is not a setting; did you mean "workdays"? choose one of status, source, holidays, workdays',
        'DE.weekend.0: must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday',
        'DE.remove.0: must be a day, e.g. 2027-01-01',
        'DE.ad: is not a setting; did you mean "add"? choose one of weekend, years, add, remove, workdays',
      ].join('\n'),
    );
  });

  it('is refused where it contradicts itself or the tables', () => {
    const years = { 2027: { holidays: { '2028-01-01': 'A' }, workdays: ['2027-01-02'] } };
    const twice = { 2027: { holidays: { '2027-01-02': 'A' }, workdays: ['2027-01-02'] } };
    const file = {
      KE: { years },
      CN: { years: twice },
      DE: { remove: ['2026-12-25', '2026-12-24'] },
    };
    expect(faultsOf(JSON.stringify(file))).toEqual([
      'KE: is not built in, so that its weekend must be given',
      'KE.years.2027.holidays.2028-01-01: is not in 2027',
      'CN.years.2027.workdays.0: is a holiday of the same year',
      'DE.remove.1: 2026-12-24 is no holiday of DE',
    ]);
  });

  it('is refused where it is no JSON object', () => {
    expect(faultsOf('{')[0]).toMatch(/^: is not JSON: /);
    expect(faultsOf('[]')).toEqual([': must be an object of countries, e.g. {"CN": {}}']);
  });
});
