import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../src/base/instant.ts';
import { DayCalendar } from '../../../../src/insight/scope/day-calendar.ts';

/** Zones whose clocks are changed at midnight, or by other steps than an hour. */
const ZONES = [
  ...['America/Santiago', 'America/Havana', 'Africa/Cairo', 'Asia/Beirut', 'Atlantic/Azores'],
  ...['America/Asuncion', 'America/Scoresbysund', 'Asia/Gaza', 'Australia/Lord_Howe'],
  ...['America/Sao_Paulo', 'Europe/Berlin', 'Asia/Shanghai', 'UTC'],
];

function beginning(zone: string, name: string): string {
  return new Date(new DayCalendar(zone).day(name).from).toISOString();
}

/** Row 130 of docs/field-cases.md, and more of its kind. */
describe('a day of a calendar', () => {
  it.each([
    [
      'America/Santiago',
      '2026-09-06',
      '2026-09-06T04:00',
      'row 130: with the change, at 1 o’clock',
    ],
    ['America/Santiago', '2026-04-05', '2026-04-05T04:00', 'put back just before it: the later'],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00', 'midnight is left out'],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00', 'midnight comes twice: the first'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00', 'midnight is left out'],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00', 'midnight is left out'],
    ['Atlantic/Azores', '2026-03-29', '2026-03-29T01:00', 'midnight is left out'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00', 'in a year when it was left out'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00', 'after the day that was left out'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00', 'the change comes later that day'],
  ])('in %s begins: %s at %sZ (%s)', (zone, name, from) => {
    expect(beginning(zone, name)).toBe(`${from}:00.000Z`);
  });

  it.each(ZONES)('in %s has every instant that it is the name of, and no other', (zone) => {
    const calendar = new DayCalendar(zone);
    const year = calendar.wholeDays(Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 2));
    expect(year.length).toBeGreaterThan(360);
    for (const { name, from, to } of year) {
      const shown = [from, from + HOUR_MS / 2, to - 1, to, from - 1].map((at) =>
        calendar.nameOf(at),
      );
      expect([name, ...shown.slice(0, 3)]).toEqual([name, name, name, name]);
      expect(shown.slice(3)).not.toContain(name);
    }
  });

  it.each(ZONES)('in %s ends where the next begins', (zone) => {
    const days = new DayCalendar(zone).wholeDays(Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31));
    const gaps = days.slice(1).filter(({ from }, index) => from !== days[index]?.to);
    expect(gaps).toEqual([]);
    const lengths = days.map(({ from, to }) => (to - from) / DAY_MS);
    expect(Math.min(...lengths)).toBeGreaterThan(0.9);
  });
});
