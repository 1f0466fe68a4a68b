import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { parsePeriod } from '../../../../src/insight/scope/period.ts';

const NOW = Date.UTC(2026, 9, 20, 15, 30);

function iso(text: string, timeZone = 'UTC') {
  const period = parsePeriod(text, NOW, timeZone);
  return (
    period && [period.previousFrom, period.from, period.to].map((at) => new Date(at).toISOString())
  );
}

describe('a period', () => {
  it('of days or weeks runs up to now and is compared with as long a time before', () => {
    expect(parsePeriod('30d', NOW, 'UTC')).toEqual({
      from: NOW - 30 * DAY_MS,
      to: NOW,
      previousFrom: NOW - 60 * DAY_MS,
      timeZone: 'UTC',
    });
    expect(parsePeriod('12W', NOW, 'UTC')?.from).toBe(NOW - 84 * DAY_MS);
  });

  it('of a month is compared with the month before', () => {
    expect(iso('2026-01')).toEqual([
      '2025-12-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
    ]);
  });

  it('from day to day holds its last day', () => {
    expect(iso('2026-10-01..2026-10-31')).toEqual([
      '2026-08-31T00:00:00.000Z',
      '2026-10-01T00:00:00.000Z',
      '2026-11-01T00:00:00.000Z',
    ]);
  });

  it('begins at midnight of its zone, on both sides of a clock change', () => {
    expect(iso('2026-10', 'Asia/Shanghai')?.slice(1)).toEqual([
      '2026-09-30T16:00:00.000Z',
      '2026-10-31T16:00:00.000Z',
    ]);
    expect(iso('2026-10', 'Europe/Berlin')?.slice(1)).toEqual([
      '2026-09-30T22:00:00.000Z',
      '2026-10-31T23:00:00.000Z',
    ]);
  });

  it.each([
    ['2026-10-26..2026-11-01', 'Europe/Berlin', '2026-10-18T22:00', '2026-10-25T23:00'],
    ['2026-03-30..2026-04-05', 'Europe/Berlin', '2026-03-22T23:00', '2026-03-29T22:00'],
    ['2026-11-01..2026-11-07', 'America/New_York', '2026-10-25T04:00', '2026-11-01T04:00'],
    ['2026-09-07..2026-09-07', 'America/Santiago', '2026-09-06T04:00', '2026-09-07T03:00'],
    ['2026-03-01..2026-03-31', 'Europe/London', '2026-01-29T00:00', '2026-03-01T00:00'],
  ])('%s in %s is compared with as many days before, by the wall', (text, zone, before, from) => {
    expect(iso(text, zone)?.slice(0, 2)).toEqual([`${before}:00.000Z`, `${from}:00.000Z`]);
  });

  it('begins with the clock change where that leaves midnight out', () => {
    expect(iso('2026-09-06..2026-09-06', 'America/Santiago')?.slice(1)).toEqual([
      '2026-09-06T04:00:00.000Z',
      '2026-09-07T03:00:00.000Z',
    ]);
  });

  it.each([
    '30x',
    '',
    '0d',
    '99999d',
    '2026-13',
    '2026-00',
    '2026-02-30..2026-03-01',
    '2026-10-31..2026-10-01',
    '2026-10-01',
    '-3d',
    'NaN',
  ])('is not "%s"', (text) => {
    expect(parsePeriod(text, NOW, 'UTC')).toBeUndefined();
  });
});
