import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../../src/base/instant.ts';
import { addBusinessTime, businessTimeBetween } from '../../../src/team/calendar.ts';
import { BusinessCalendar } from '../../../src/team/settings/calendar-settings.ts';

function at(text: string): Instant {
  return Temporal.ZonedDateTime.from(text).epochMilliseconds;
}

const BERLIN = BusinessCalendar.parse({ timeZone: 'Europe/Berlin' });
const ALWAYS = ['00:00-24:00'];
const NEVER_CLOSED = BusinessCalendar.parse({
  timeZone: 'Europe/Berlin',
  days: { saturday: ALWAYS, sunday: ALWAYS },
});

describe('business time', () => {
  it('runs through whole working days unless told otherwise, and rests at the weekend', () => {
    const friday = at('2026-10-02T15:00[Europe/Berlin]');
    expect(addBusinessTime(friday, 24 * HOUR_MS, BERLIN)).toBe(
      at('2026-10-05T15:00[Europe/Berlin]'),
    );
    expect(businessTimeBetween(friday, at('2026-10-04T12:00[Europe/Berlin]'), BERLIN)).toBe(
      9 * HOUR_MS,
    );
  });

  it('begins with the next open hour where a case opens on a Sunday', () => {
    const sunday = at('2026-10-04T12:00[Europe/Berlin]');
    expect(addBusinessTime(sunday, HOUR_MS, BERLIN)).toBe(at('2026-10-05T01:00[Europe/Berlin]'));
    expect(addBusinessTime(sunday, 0, BERLIN)).toBe(sunday);
  });

  it('leaves holidays out', () => {
    const calendar = BusinessCalendar.parse({
      timeZone: 'Asia/Shanghai',
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    });
    const eve = at('2026-09-30T18:00[Asia/Shanghai]');
    expect(addBusinessTime(eve, 24 * HOUR_MS, calendar)).toBe(
      at('2026-10-08T18:00[Asia/Shanghai]'),
    );
  });

  it('counts the 25 hours of the day on which clocks are put back', () => {
    const [from, to] = [
      at('2026-10-25T00:00[Europe/Berlin]'),
      at('2026-10-26T00:00[Europe/Berlin]'),
    ];
    expect(businessTimeBetween(from, to, NEVER_CLOSED)).toBe(25 * HOUR_MS);
    expect(addBusinessTime(from, 24 * HOUR_MS, NEVER_CLOSED)).toBe(
      at('2026-10-25T23:00[Europe/Berlin]'),
    );
  });

  it('counts the 23 hours of the day on which clocks are put forward', () => {
    const [from, to] = [
      at('2026-03-29T00:00[Europe/Berlin]'),
      at('2026-03-30T00:00[Europe/Berlin]'),
    ];
    expect(businessTimeBetween(from, to, NEVER_CLOSED)).toBe(23 * HOUR_MS);
    expect(addBusinessTime(from, 24 * HOUR_MS, NEVER_CLOSED)).toBe(
      at('2026-03-30T01:00[Europe/Berlin]'),
    );
  });

  it('begins hours that the clocks jump over when they jump', () => {
    const calendar = BusinessCalendar.parse({
      timeZone: 'Europe/Berlin',
      days: { sunday: ['01:00-02:15', '02:30-04:00'] },
    });
    const from = at('2026-03-29T00:00[Europe/Berlin]');
    const to = at('2026-03-29T12:00[Europe/Berlin]');
    expect(businessTimeBetween(from, to, calendar)).toBe(2 * HOUR_MS);
    expect(addBusinessTime(from, 90 * MINUTE_MS, calendar)).toBe(
      at('2026-03-29T03:30[Europe/Berlin]'),
    );
  });

  it('counts an hour that clocks show twice once for each time', () => {
    const calendar = BusinessCalendar.parse({
      timeZone: 'Europe/Berlin',
      days: { sunday: ['01:00-02:30', '02:30-04:00'] },
    });
    const from = at('2026-10-25T00:00[Europe/Berlin]');
    expect(businessTimeBetween(from, from + DAY_MS, calendar)).toBe(4 * HOUR_MS);
  });

  it('knows zones where midnight or a whole day does not exist', () => {
    const santiago = BusinessCalendar.parse({
      timeZone: 'America/Santiago',
      days: { sunday: ALWAYS },
    });
    const saturday = at('2026-09-05T12:00[America/Santiago]');
    const monday = at('2026-09-07T00:00[America/Santiago]');
    expect(businessTimeBetween(saturday, monday, santiago)).toBe(23 * HOUR_MS);
    const apia = BusinessCalendar.parse({ timeZone: 'Pacific/Apia' });
    const thursday = at('2011-12-29T00:00[Pacific/Apia]');
    expect(businessTimeBetween(thursday, at('2011-12-31T12:00[Pacific/Apia]'), apia)).toBe(
      24 * HOUR_MS,
    );
  });

  it('refuses a time that cannot be waited for', () => {
    expect(() => addBusinessTime(0, -1, BERLIN)).toThrow(RangeError);
    expect(() => addBusinessTime(0, Number.NaN, BERLIN)).toThrow(RangeError);
  });
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 6 })
  .map((minutes) => minutes.toSorted((one, other) => one - other))
  .map((marks) =>
    Array.from(
      { length: Math.floor(marks.length / 2) },
      (_, pair) => `${clock(marks[2 * pair] ?? 0)}-${clock(marks[2 * pair + 1] ?? 0)}`,
    ),
  );

const calendars = fc
  .record({
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/Santiago',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Shanghai',
      'Africa/Cairo',
    ),
    days: fc.record({ monday: hours, wednesday: hours, saturday: hours, sunday: hours }),
    holidays: fc.subarray(['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '2026-04-05']),
  })
  .map((given) => BusinessCalendar.parse(given));

const SPRING = Date.UTC(2026, 2, 1);
const instants = fc
  .integer({ min: 0, max: 270 * 24 * 60 })
  .map((minutes) => SPRING + minutes * MINUTE_MS + 17);
const durations = fc.integer({ min: 0, max: 40 * HOUR_MS });

describe('business time in any calendar, zone and season', () => {
  it('has as much of it between an instant and what it was added to', () => {
    fc.assert(
      fc.property(calendars, instants, durations, (calendar, from, ms) => {
        const to = addBusinessTime(from, ms, calendar);
        expect(businessTimeBetween(from, to, calendar)).toBe(ms);
        if (ms > 0) expect(businessTimeBetween(from, to - 1, calendar)).toBe(ms - 1);
      }),
    );
  });

  it('comes back to the last open moment when what passed is added again', () => {
    fc.assert(
      fc.property(calendars, instants, durations, (calendar, from, ms) => {
        const to = from + 4 * ms;
        const back = addBusinessTime(from, businessTimeBetween(from, to, calendar), calendar);
        expect(back).toBeLessThanOrEqual(to);
        expect(businessTimeBetween(back, to, calendar)).toBe(0);
      }),
    );
  });

  it('adds up, whichever way it is split', () => {
    fc.assert(
      fc.property(calendars, instants, durations, durations, (calendar, from, one, other) => {
        const there = addBusinessTime(addBusinessTime(from, one, calendar), other, calendar);
        expect(there).toBe(addBusinessTime(from, one + other, calendar));
        const end = from + 5 * one + 3 * other;
        const middle = from + 5 * one;
        expect(
          businessTimeBetween(from, middle, calendar) + businessTimeBetween(middle, end, calendar),
        ).toBe(businessTimeBetween(from, end, calendar));
      }),
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(calendars, instants, durations, durations, (calendar, from, ms, more) => {
        const sooner = addBusinessTime(from, ms, calendar);
        expect(sooner).toBeGreaterThanOrEqual(from);
        expect(addBusinessTime(from, ms + more, calendar)).toBeGreaterThanOrEqual(sooner);
        expect(addBusinessTime(from + more, ms, calendar)).toBeGreaterThanOrEqual(sooner);
      }),
    );
  });
});
