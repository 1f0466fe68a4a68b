import { describe, expect, it } from 'vitest';
import { statutoryChineseYear } from '../../../../src/asking/calendar/chinese-days.ts';
import { daysIn } from '../../../../src/asking/calendar/country-table.ts';

/**
 * The first day of the lunar year, 清明, the Dragon Boat and the Mid-Autumn Festival. date-holidays computes the
 * same from the positions of sun and moon, except for the autumn of 2033, whose leap month it puts too early.
 */
const ALMANAC: readonly (readonly [number, string, string, string, string])[] = [
  [2026, '02-17', '04-05', '06-19', '09-25'],
  [2027, '02-06', '04-05', '06-09', '09-15'],
  [2028, '01-26', '04-04', '05-28', '10-03'],
  [2029, '02-13', '04-04', '06-16', '09-22'],
  [2030, '02-03', '04-05', '06-05', '09-12'],
  [2031, '01-23', '04-05', '06-24', '10-01'],
  [2032, '02-11', '04-04', '06-12', '09-19'],
  [2033, '01-31', '04-04', '06-01', '09-08'],
  [2034, '02-19', '04-05', '06-20', '09-27'],
  [2035, '02-08', '04-05', '06-10', '09-16'],
  [2036, '01-28', '04-04', '05-30', '10-04'],
];

function namesByDay(year: number): ReadonlyMap<string, string> {
  const holidays = Object.entries(statutoryChineseYear(year)?.holidays ?? {});
  return new Map(holidays.flatMap(([span, name]) => daysIn(span).map((day) => [day, name])));
}

describe('the days off that the law gives in China', () => {
  it.each(ALMANAC)('follow moon and sun in %i', (year, newYear, tombs, dragonBoat, midAutumn) => {
    const days = namesByDay(year);
    const named = (name: string) => [...days].filter(([, each]) => each === name).map(([d]) => d);
    expect(named('Spring Festival')[1]).toBe(`${year}-${newYear}`);
    expect(named('Spring Festival')).toHaveLength(4);
    expect(named('Tomb-Sweeping Day')).toEqual([`${year}-${tombs}`]);
    expect(days.has(`${year}-${dragonBoat}`)).toBe(true);
    expect(days.has(`${year}-${midAutumn}`)).toBe(true);
  });

  it('are thirteen in 2027, on the days that the regulation names', () => {
    expect([...namesByDay(2027).keys()]).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      '2027-04-05',
      ...['2027-05-01', '2027-05-02'],
      '2027-06-09',
      '2027-09-15',
      ...['2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
    expect(statutoryChineseYear(2027)?.status).toBe('not-yet-decreed');
  });

  it('are unknown for years without a table of the sun', () => {
    expect(statutoryChineseYear(2037)).toBeUndefined();
  });
});
