import { describe, expect, it } from 'vitest';
import { teamAt } from '../../../src/team/team-now.ts';
import { settingsOf } from '../../support/team/team-parts.ts';
import { berlin } from './example-case.ts';

const OFFICE = ['09:00-12:00', '13:00-17:00'];
const DAYS = {
  monday: OFFICE,
  tuesday: OFFICE,
  wednesday: OFFICE,
  thursday: OFFICE,
  friday: ['09:00-13:00'],
};

function hoursAt(now: string, calendar: object = {}) {
  const settings = { timeZone: 'Europe/Berlin', days: DAYS, ...calendar };
  return teamAt(settingsOf({ calendar: settings }).calendar)(berlin(now)).hours;
}

describe('the hours of the team', () => {
  it.each([
    ['2026-11-02T10:00', true, '2026-11-02T12:00'],
    ['2026-11-02T12:00', false, '2026-11-02T13:00'],
    ['2026-11-02T13:00', true, '2026-11-02T17:00'],
    ['2026-11-02T20:00', false, '2026-11-03T09:00'],
    ['2026-11-06T13:00', false, '2026-11-09T09:00'],
    ['2026-11-08T10:00', false, '2026-11-09T09:00'],
    // The clocks are put back in the night before.
    ['2026-10-24T20:00', false, '2026-10-26T09:00'],
  ])('at %s: in is %s, until %s', (now, isIn, changesAt) => {
    expect(hoursAt(now)).toEqual({
      timeZone: 'Europe/Berlin',
      isIn,
      changesAt: berlin(changesAt),
    });
  });

  it('pass over days off', () => {
    const holidays = ['2026-11-09', '2026-11-10'];
    expect(hoursAt('2026-11-07T10:00', { holidays })).toMatchObject({
      isIn: false,
      changesAt: berlin('2026-11-11T09:00'),
    });
  });

  it('go on over midnight where one stretch follows the other', () => {
    const days = { ...DAYS, monday: ['20:00-24:00'], tuesday: ['00:00-04:00'] };
    expect(hoursAt('2026-11-02T22:00', { days })?.changesAt).toBe(berlin('2026-11-03T04:00'));
  });

  it('are not known where days are open from midnight to midnight, as they are unless set', () => {
    expect(hoursAt('2026-11-07T10:00', { days: {} })).toBeUndefined();
    const saturday = ['00:00-24:00'];
    expect(hoursAt('2026-11-08T10:00', { days: { saturday } })).toBeUndefined();
  });

  it('are the same at every question, in whatever order moments are asked for', () => {
    const settings = { timeZone: 'Europe/Berlin', days: DAYS };
    const team = teamAt(settingsOf({ calendar: settings }).calendar);
    const moments = [
      '2026-11-02T10:00',
      '2026-11-03T18:00',
      '2026-11-02T11:00',
      '2026-11-02T12:30',
    ];
    for (const moment of moments) expect(team(berlin(moment)).hours).toEqual(hoursAt(moment));
  });
});
