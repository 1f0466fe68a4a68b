import { describe, expect, it } from 'vitest';
import { isKnownTimeZone, isTimeZone, zonesMeant } from '../../../src/base/time-zone.ts';

describe('a time zone', () => {
  it.each(['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'UTC', 'GMT', 'CET', 'EST5EDT'])(
    'is %s',
    (name) => {
      expect([isTimeZone(name), zonesMeant(name)]).toEqual([true, []]);
    },
  );

  it.each(['CST', 'ast', ' IST ', 'EST', 'PST'])('is not %s, which several are called', (name) => {
    expect(isTimeZone(name)).toBe(false);
    expect(zonesMeant(name).length).toBeGreaterThan(1);
  });

  it.each(['Mars/Olympus', 'UTC+8', '', 'constructor'])('is not "%s"', (name) => {
    expect([isTimeZone(name), zonesMeant(name)]).toEqual([false, []]);
  });

  it('is known for all zones that an abbreviation may mean, so that each can be written', () => {
    for (const name of ['ACT', 'ADT', 'AMT', 'ART', 'AST', 'BST', 'CDT', 'CST', 'ECT', 'EDT']) {
      expect(zonesMeant(name).filter((zone) => !isTimeZone(zone))).toEqual([]);
    }
    for (const name of ['EST', 'GST', 'IST', 'MST', 'NST', 'PST', 'SST', 'WST']) {
      expect(zonesMeant(name).filter((zone) => !isTimeZone(zone))).toEqual([]);
    }
  });

  it('that was stored when abbreviations were taken can still be read', () => {
    expect(isKnownTimeZone('CST')).toBe(true);
  });
});
