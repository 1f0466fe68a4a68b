import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/insight/theme.ts';
import { readTeamSettings } from '../../../src/team/read-team-settings.ts';

function settingsFrom(given: object) {
  const read = readTeamSettings(JSON.stringify(given));
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return read.settings;
}

function faultsFrom(given: unknown) {
  const read = readTeamSettings(JSON.stringify(given));
  return read.kind === 'faults' ? read.faults : [];
}

describe('the settings of a team', () => {
  it('have a sensible value for everything that the file leaves out', () => {
    expect(settingsFrom({})).toEqual({
      locale: 'en',
      calendar: {
        timeZone: 'UTC',
        days: {
          monday: [{ from: 0, to: 1_440 }],
          tuesday: [{ from: 0, to: 1_440 }],
          wednesday: [{ from: 0, to: 1_440 }],
          thursday: [{ from: 0, to: 1_440 }],
          friday: [{ from: 0, to: 1_440 }],
          saturday: [],
          sunday: [],
        },
        holidays: [],
      },
      lights: {
        scores: { redUpTo: 0, yellowUpTo: 0.5 },
        scoresByClass: {},
        dimensions: { yellowUpTo: 0.5 },
        recommendationYellowUpTo: 0.6,
        triggers: {
          anger: 'red',
          complaint: 'yellow',
          request: 'yellow',
          refused: 'red',
          asked: 'yellow',
          'data-request': 'yellow',
          alarm: 'red',
          crowded: 'yellow',
          unprompted: 'yellow',
          poison: 'yellow',
          'low-score': 'green',
        },
      },
      clocks: {
        red: { firstAnswer: 24, plan: 48, resolution: 72 },
        yellow: { firstAnswer: 48, plan: 48, resolution: 72 },
        green: {},
        factors: { A: 0.5 },
        warnAt: 0.75,
      },
      members: [],
      departments: [],
      escalation: { chain: [], decides: [] },
      classes: { first: ['A'] },
      digest: { daily: 510, weekly: { weekday: 'monday', time: 540 } },
      showStaffName: false,
      replies: {},
      idleReleaseMinutes: 120,
    });
  });

  it('take what the file says', () => {
    const settings = settingsFrom({
      locale: 'zh-CN',
      calendar: {
        timeZone: 'Asia/Shanghai',
        days: { monday: ['09:00-12:00', '13:00-18:00'] },
        holidays: ['2026-10-01'],
      },
      departments: [{ name: 'Papers', themes: ['documents'], people: ['slack:T1/U1'] }],
      fallback: 'telegram:42',
      digest: { weekly: 'Friday 16:30' },
      replies: { checking: { en: 'We are checking {reference}, {buyer}.' } },
    });
    expect(settings.calendar.days.monday).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 1_080 },
    ]);
    expect(settings.digest).toEqual({ daily: 510, weekly: { weekday: 'friday', time: 990 } });
    expect(settings.fallback).toBe('telegram:42');
  });

  it('names every fault at once, each with its place', () => {
    const faults = faultsFrom({
      locale: 'tlh',
      calendar: {
        timeZone: 'Mars/Olympus',
        days: { monday: ['17:00-09:00'], tuesday: ['09:00-12:00', '11:00-17:00'], mardi: [] },
        holidays: ['2026-02-30'],
      },
      lights: { scores: { redUpTo: 0.5, yellowUpTo: 0.25 }, triggers: { anger: 'blue' } },
      clocks: { red: { firstAnswer: -1 }, warnAt: 75 },
      departments: [{ name: 'Papers', themes: ['documents', 'wood', 'qualty'], people: ['Anna'] }],
      fallback: 'Anna',
      digest: { daily: '8.30', weekly: 'someday 09:00' },
      replies: { checking: { en: 'Dear {customer}' }, 'Not A Name': {}, hello: { xx: 'Hi' } },
      clock: {},
    });
    expect(faults.map(({ path }) => path).toSorted()).toEqual(
      [
        'locale',
        'calendar.timeZone',
        'calendar.days.monday.0',
        'calendar.days.tuesday',
        'calendar.days.mardi',
        'calendar.holidays.0',
        'lights.scores.yellowUpTo',
        'lights.triggers.anger',
        'clocks.red.firstAnswer',
        'clocks.warnAt',
        'departments.0.themes.1',
        'departments.0.themes.2',
        'departments.0.people.0',
        'fallback',
        'digest.daily',
        'digest.weekly',
        'replies.checking.en',
        'replies.Not A Name',
        'replies.hello.xx',
        'clock',
      ].toSorted(),
    );
    expect(faults).toContainEqual({
      path: 'clock',
      reason: expect.stringMatching(
        /^is not a setting; did you mean "clocks"\? choose one of locale, /,
      ),
    });
    expect(faults).toContainEqual({
      path: 'calendar.timeZone',
      reason: 'must be an IANA time zone, e.g. Europe/Berlin',
    });
    expect(faults).toContainEqual({
      path: 'replies.checking.en',
      reason:
        '{customer} is not a placeholder; choose one of {buyer}, {company}, {reference}, {staff}, {number}',
    });
  });

  it('refuse a week in which nobody ever works', () => {
    const closed = Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, []]),
    );
    expect(faultsFrom({ calendar: { days: closed } })).toEqual([
      { path: 'calendar.days', reason: 'must have an open hour in the week' },
    ]);
  });

  it.each([
    ['wood', '"wood" is not a theme; choose one of quality, design, delivery, packaging, '],
    ['document', '"document" is not a theme; did you mean "documents"? choose one of quality, '],
    ['Packing', '"Packing" is not a theme; did you mean "packaging"? choose one of quality, '],
    [
      'after-sales',
      '"after-sales" is not a theme; did you mean "aftersales"? choose one of quality, ',
    ],
    [7, 'a theme, e.g. "documents"'],
  ])('refuse the theme %s, with the nearest of those that there are', (theme, reason) => {
    const faults = faultsFrom({ departments: [{ name: 'Papers', themes: [theme], people: [] }] });
    expect(faults).toEqual([
      { path: 'departments.0.themes.0', reason: expect.stringContaining(reason) },
    ]);
  });

  it('take every theme that causes have', () => {
    const departments = [{ name: 'All', themes: THEMES, people: ['slack:T1/U1'] }];
    expect(settingsFrom({ departments }).departments[0]?.themes).toEqual(THEMES);
  });

  it.each([
    [{ departmets: [] }, 'departmets', 'departments'],
    [{ departments: [{ name: 'A', themes: [], poeple: [] }] }, 'departments.0.poeple', 'people'],
    [{ clocks: { read: {} } }, 'clocks.read', 'red'],
  ])('name the nearest setting for one that is none: %j', (given, path, near) => {
    expect(faultsFrom(given)).toContainEqual({
      path,
      reason: expect.stringContaining(`is not a setting; did you mean "${near}"?`),
    });
  });

  it('refuse two departments with one name', () => {
    const department = { name: 'Papers', themes: [], people: [] };
    expect(faultsFrom({ departments: [department, department] })).toEqual([
      { path: 'departments', reason: 'has two departments with the same name' },
    ]);
  });

  it('say of a file that is not JSON, or not an object, what it is', () => {
    expect(readTeamSettings('{"locale": ')).toMatchObject({
      faults: [{ path: '', reason: expect.stringMatching(/^is not JSON: /) }],
    });
    expect(faultsFrom([])).toEqual([{ path: '', reason: 'is not a JSON object' }]);
    expect(faultsFrom({ calendar: 'always' })).toEqual([
      { path: 'calendar', reason: 'is not a JSON object' },
    ]);
    expect(readTeamSettings('\uFEFF{}').kind).toBe('settings');
  });
});
