import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../../src/asking/calendar/calendar.ts';
import { nextAllowedMoment } from '../../../../src/asking/calendar/next-allowed-moment.ts';
import { readTables } from '../../../../src/asking/calendar/read-tables.ts';

const tables = await readTables();
const QUARTER_MS = 15 * 60_000;
const DAY_MINUTES = 1_440;

const PLACES = [
  { country: 'DE', timeZone: 'Europe/Berlin' },
  { country: 'US', timeZone: 'America/New_York' },
  // Clocks are put back for Ramadan.
  { country: 'MA', timeZone: 'Africa/Casablanca' },
  { country: 'CN', timeZone: 'Asia/Shanghai' },
  { country: 'DE', timeZone: 'Asia/Kathmandu' },
  { country: 'AU', timeZone: 'Pacific/Apia' },
  // Clocks are put forward at midnight, so that some days begin at 1:00.
  { country: 'EG', timeZone: 'Africa/Cairo' },
  // Clocks are changed by half an hour.
  { country: 'AU', timeZone: 'Australia/Lord_Howe' },
] as const;

type Place = (typeof PLACES)[number];

/** Moments around which clocks change; the last two have no 30 December, and the end of a day twice. */
const CHANGES: readonly (readonly [Place['timeZone'] | 'America/St_Johns', string])[] = [
  ['Europe/Berlin', '2027-03-28T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2027-03-14T07:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00:00Z'],
  ['Africa/Casablanca', '2026-03-22T02:00:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['Africa/Cairo', '2026-10-29T21:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['America/St_Johns', '2010-11-07T02:31:00Z'],
];

const anywhere = fc.record({
  place: fc.constantFrom(...PLACES),
  after: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 1) }),
});

const nearChange = fc.record({
  place: fc
    .constantFrom(...CHANGES)
    .map(([timeZone, at]) => ({ country: 'AT', timeZone, at: Date.parse(at) })),
  offset: fc.integer({ min: -36 * 3_600_000, max: 12 * 3_600_000 }),
});

const situation = fc.oneof(
  anywhere,
  nearChange.map(({ place: { at, ...place }, offset }) => ({ place, after: at + offset })),
);

/** Whole quarters of an hour, so that a walk by quarters misses no opening. */
const hours = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({
    from: from * 15,
    to: Math.min((from + length) * 15, DAY_MINUTES),
  }));

/** Every weekday is worked in a country that the file says so of: most changes of clocks fall on Sundays. */
const calendars = [{}, { AT: { weekend: [], years: {}, add: {}, remove: [], workdays: [] } }].map(
  (changes) => createCalendar(tables, changes),
);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What clocks show by `Intl`, which the code under test does not use. */
function wallAt(at: number, timeZone: string): { readonly day: string; readonly minutes: number } {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  const [day = '', time = ''] = clock.format(at).split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return { day, minutes: Number(hour) * 60 + Number(minute) };
}

const cases = fc.tuple(situation, hours, fc.constantFrom(...calendars));

describe('the next allowed moment', () => {
  it('is the first one that the clocks and the calendar of the place allow', () => {
    fc.assert(
      fc.property(cases, ([{ place, after }, { from, to }, calendar]) => {
        const isAllowed = (at: number) => {
          const { day, minutes } = wallAt(at, place.timeZone);
          const isOpen = from <= minutes && minutes < to;
          return isOpen && calendar.dayKind(place.country, day).kind === 'workday';
        };
        const found = nextAllowedMoment(after, place, { from, to }, calendar);
        if (found.kind !== 'moment') throw new Error(found.kind);
        const { at, waits } = found;
        expect(at).toBeGreaterThanOrEqual(after);
        expect(isAllowed(at)).toBe(true);
        const firstQuarter = Math.ceil(after / QUARTER_MS) * QUARTER_MS;
        for (let quarter = firstQuarter; quarter < at; quarter += QUARTER_MS) {
          expect([new Date(quarter).toISOString(), isAllowed(quarter)]).toContain(false);
        }
        expect(isAllowed(after)).toBe(at === after);
        expect(waits.length > 0).toBe(at > after);
      }),
      { numRuns: 500 },
    );
  });

  it('is itself allowed: asked again, it is the same, without a wait', () => {
    fc.assert(
      fc.property(cases, ([{ place, after }, openHours, calendar]) => {
        const found = nextAllowedMoment(after, place, openHours, calendar);
        if (found.kind !== 'moment') throw new Error(found.kind);
        const again = nextAllowedMoment(found.at, place, openHours, calendar);
        expect(again).toEqual({ kind: 'moment', at: found.at, waits: [] });
      }),
      { numRuns: 200 },
    );
  });
});
