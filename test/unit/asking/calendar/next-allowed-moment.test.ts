import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../../src/asking/calendar/calendar.ts';
import {
  nextAllowedMoment,
  type Place,
} from '../../../../src/asking/calendar/next-allowed-moment.ts';
import { readTables } from '../../../../src/asking/calendar/read-tables.ts';

const calendar = createCalendar(await readTables());

const NINE_TO_FIVE = { from: 9 * 60, to: 17 * 60 };
const BERLIN: Place = { country: 'DE', timeZone: 'Europe/Berlin' };
const SHANGHAI: Place = { country: 'CN', timeZone: 'Asia/Shanghai' };
const NEW_YORK: Place = { country: 'US', timeZone: 'America/New_York' };

function next(after: string, place: Place, hours = NINE_TO_FIVE) {
  const found = nextAllowedMoment(Date.parse(after), place, hours, calendar);
  if (found.kind !== 'moment') return found;
  const reasons = found.waits.map((wait) =>
    wait.because === 'holiday' ? wait.name : wait.because,
  );
  return [new Date(found.at).toISOString(), ...reasons];
}

describe('the next allowed moment', () => {
  it.each([
    ['is now within hours', '2026-10-02T10:30:05+02:00', BERLIN, ['2026-10-02T08:30:05.000Z']],
    [
      'is the opening before hours',
      '2026-10-02T08:59:59+02:00',
      BERLIN,
      ['2026-10-02T07:00:00.000Z', 'outside-hours'],
    ],
    // A national holiday on a Saturday, and the Sunday after it.
    [
      'is after the weekend and its holiday',
      '2026-10-02T17:00:00+02:00',
      BERLIN,
      ['2026-10-05T07:00:00.000Z', 'outside-hours', 'National Holiday', 'weekend'],
    ],
    // Golden Week 2026: the 1st to the 7th are one reason; Saturday the 10th is worked.
    [
      'is after all days of a festival',
      '2026-10-01T12:00:00+08:00',
      SHANGHAI,
      ['2026-10-08T01:00:00.000Z', 'National Day'],
    ],
    [
      'is on a Saturday that is made up for',
      '2026-10-09T18:00:00+08:00',
      SHANGHAI,
      ['2026-10-10T01:00:00.000Z', 'outside-hours'],
    ],
    // Clocks are put back on Sunday, 25 October 2026: 9 o'clock is 8:00 UTC from then on.
    [
      'follows the clocks that are put back',
      '2026-10-24T12:00:00+02:00',
      BERLIN,
      ['2026-10-26T08:00:00.000Z', 'weekend'],
    ],
    // Friday and Saturday are Egypt's weekend, and 6 October 2026 is a Tuesday.
    [
      'is on a Sunday where Sunday is worked',
      '2026-12-03T18:00:00+02:00',
      { country: 'EG', timeZone: 'Africa/Cairo' },
      ['2026-12-06T07:00:00.000Z', 'outside-hours', 'weekend'],
    ],
  ] as const)('%s', (_, after, place, wanted) => expect(next(after, place)).toEqual(wanted));

  it('is the change of clocks where they are put forward over the opening', () => {
    // New York, Sunday 14 March 2027: 2:00 becomes 3:00, at 7:00 UTC.
    const open: Place = { country: 'XX', timeZone: 'America/New_York', weekendIfUnknown: [] };
    const hours = { from: 2 * 60 + 30, to: 5 * 60 };
    expect(next('2027-03-14T00:00:00-05:00', open, hours)).toEqual([
      '2027-03-14T07:00:00.000Z',
      'outside-hours',
    ]);
    expect(next('2027-03-14T00:00:00-05:00', NEW_YORK, hours)).toEqual([
      '2027-03-15T06:30:00.000Z',
      'weekend',
    ]);
  });

  it('comes twice where clocks are put back over the hours', () => {
    // New York, Sunday 7 November 2027: 2:00 becomes 1:00, at 6:00 UTC.
    const open: Place = { country: 'XX', timeZone: 'America/New_York', weekendIfUnknown: [] };
    const hours = { from: 60, to: 90 };
    const first = ['2027-11-07T05:00:00.000Z', 'outside-hours'];
    expect(next('2027-11-07T04:00:00Z', open, hours)).toEqual(first);
    const second = ['2027-11-07T06:00:00.000Z', 'outside-hours'];
    expect(next('2027-11-07T05:30:00Z', open, hours)).toEqual(second);
  });

  it('comes once more where clocks are put back over midnight', () => {
    // St. John's, Sunday 7 November 2010: 0:01 becomes 23:01 on Saturday, at 2:31 UTC.
    const open: Place = {
      country: 'XX',
      timeZone: 'America/St_Johns',
      weekendIfUnknown: ['sunday'],
    };
    const hours = { from: 23 * 60 + 15, to: 24 * 60 };
    expect(next('2010-11-07T02:30:30Z', open, hours)).toEqual([
      '2010-11-07T02:45:00.000Z',
      'weekend',
    ]);
  });

  it('is told to be unknown for a country that is, unless its weekend is given', () => {
    const nairobi = { country: 'KE', timeZone: 'Africa/Nairobi' };
    expect(next('2026-10-03T10:00:00Z', nairobi)).toEqual({
      kind: 'unknown-country',
      country: 'KE',
    });
    const assumed = { ...nairobi, weekendIfUnknown: ['saturday', 'sunday'] } as const;
    expect(next('2026-10-03T10:00:00Z', assumed)).toEqual(['2026-10-05T06:00:00.000Z', 'weekend']);
  });

  it('never comes where there are no hours', () => {
    expect(next('2026-10-03T10:00:00Z', BERLIN, { from: 600, to: 600 })).toEqual({ kind: 'never' });
  });
});
