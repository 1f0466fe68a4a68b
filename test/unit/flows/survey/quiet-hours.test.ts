import { describe, expect, it } from 'vitest';
import { untilWritingHours } from '../../../../flows/survey/quiet-hours.ts';
import { SECOND_MS } from '../../../../src/base/instant.ts';

const HOURS = { from: 8, to: 20 };

function writesAt(now: string, timeZone: string, hours = HOURS): string {
  const at = Date.parse(now);
  return new Date(at + untilWritingHours(at, timeZone, hours)).toISOString();
}

/** Rows and numbers are those of docs/field-cases.md. */
describe('what is held back at night', () => {
  it.each([
    ['Europe/Berlin', '2026-10-24T21:00Z', '2026-10-25T07:00', 'row 132: clocks put back'],
    ['Europe/Berlin', '2026-03-28T22:00Z', '2026-03-29T06:00', 'row 132: clocks put forward'],
    ['America/New_York', '2026-11-01T03:00Z', '2026-11-01T13:00', 'K11-13: put back'],
    ['Europe/London', '2026-03-28T23:00Z', '2026-03-29T07:00', 'K11-16: put forward'],
    ['Europe/Berlin', '2026-10-25T00:30Z', '2026-10-25T07:00', 'in the hour that comes twice'],
    ['Europe/Berlin', '2026-10-25T01:30Z', '2026-10-25T07:00', 'the second time it comes'],
    ['America/Santiago', '2026-09-06T02:00Z', '2026-09-06T11:00', 'midnight is left out'],
    ['Australia/Lord_Howe', '2026-10-03T12:00Z', '2026-10-03T21:00', 'half an hour forward'],
    ['Australia/Sydney', '2026-04-04T12:00Z', '2026-04-04T22:00', 'put back in April'],
    ['Africa/Cairo', '2026-04-23T20:00Z', '2026-04-24T05:00', 'put forward at midnight'],
    ['America/Havana', '2026-11-01T02:00Z', '2026-11-01T13:00', 'midnight comes twice'],
    ['Asia/Kathmandu', '2026-06-01T18:00Z', '2026-06-02T02:15', 'an offset of 5:45, no change'],
    ['Asia/Shanghai', '2026-11-02T15:30Z', '2026-11-03T00:00', 'no change at all'],
  ])('is sent at 8 by the wall in %s: held at %s, sent at %s (%s)', (zone, now, sent) => {
    expect(writesAt(now, zone)).toBe(`${sent}:00.000Z`);
  });

  it('is sent when the clocks are put forward over the hour', () => {
    const early = { from: 2, to: 20 };
    expect(writesAt('2026-03-29T00:30Z', 'Europe/Berlin', early)).toBe('2026-03-29T01:00:00.000Z');
  });

  it('is sent on the second, whatever second it was held at', () => {
    expect(writesAt('2026-06-01T20:10:47.250Z', 'Europe/Berlin')).toBe('2026-06-02T06:00:00.000Z');
  });
});

describe('in the hours in which we may write', () => {
  it('nothing is held back', () => {
    for (const now of ['2026-10-25T07:00:00Z', '2026-10-25T18:59:59Z']) {
      expect(untilWritingHours(Date.parse(now), 'Europe/Berlin', HOURS)).toBe(0);
    }
    expect(untilWritingHours(Date.parse('2026-10-25T19:00Z'), undefined, HOURS)).toBe(0);
  });

  it('one second before, it waits one second', () => {
    const now = Date.parse('2026-10-25T06:59:59Z');
    expect(untilWritingHours(now, 'Europe/Berlin', HOURS)).toBe(SECOND_MS);
  });
});
