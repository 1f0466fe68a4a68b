import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DemoClock } from '../../../scripts/demo/demo-clock.ts';
import { HABITS } from '../../../scripts/demo/weeks/habits.ts';
import type { WeeksFigures } from '../../../scripts/demo/weeks/read-weeks.ts';
import {
  asCsv,
  knownOn,
  movedShipments,
  newsOn,
  type Row,
} from '../../../scripts/demo/weeks/sample-days.ts';
import { weeksText } from '../../../scripts/demo/weeks/weeks-text.ts';
import { addDays } from '../../../src/asking/days.ts';
import { importCsv } from '../../../src/programme/import-csv.ts';
import { memoryProgramme } from '../programme/memory-programme.ts';

const FOLDER = new URL('../../../scripts/sample/', import.meta.url);
const CSV = readFileSync(new URL('shipments.csv', FOLDER), 'utf8');
const DAYS = 42;

describe('the days of the sample in the six weeks', () => {
  it.each(['2026-01-05', '2026-11-30', '2027-07-31'])('end on %s', (today) => {
    const rows = movedShipments(CSV, today);
    expect(rows).toHaveLength(60);
    const arrivals = rows.map((row) => row['arrived on'] ?? '').filter((day) => day !== '');
    const within = arrivals.filter((day) => day > addDays(today, -DAYS) && day < today);
    expect(within.length).toBeGreaterThan(40);
    expect(arrivals.every((day) => day < today)).toBe(true);
    expect(knownOn(rows, today)).toHaveLength(60);
  });

  it('keep the time that each shipment took', () => {
    const [row = {}] = movedShipments(CSV, '2027-03-01');
    const [before = {}] = movedShipments(CSV, '2026-11-30');
    const took = (each: Row) =>
      Date.parse(each['arrived on'] ?? '') - Date.parse(each['shipped on'] ?? '');
    expect(row.id).toBe(before.id);
    expect(took(row)).toBe(took(before));
  });

  it('bring arrivals and delays as an import would, each on its day', async () => {
    const today = '2026-11-30';
    const rows = movedShipments(CSV, today);
    const first = addDays(today, -DAYS);
    const store = memoryProgramme();
    const accounts = readFileSync(new URL('accounts.csv', FOLDER));
    await importCsv([{ layout: 'accounts', name: 'a', bytes: accounts }], store);
    const bring = (news: readonly Row[]) =>
      importCsv([{ layout: 'shipments', name: 's', bytes: Buffer.from(asCsv(news)) }], store);
    await bring(knownOn(rows, first));
    for (let day = addDays(first, 1); day <= today; day = addDays(day, 1)) {
      const news = newsOn(rows, day);
      if (news.length > 0) expect((await bring(news)).faults).toEqual([]);
      const future = (await store.list('shipments')).filter(
        ({ arrivedOn = '' }) => arrivedOn > day,
      );
      expect(future).toEqual([]);
    }
    const all = await store.list('shipments');
    expect(all).toHaveLength(60);
    expect(all.filter(({ delay }) => delay !== undefined)).toHaveLength(2);
  });
});

describe('the buyers with a chat', () => {
  it('are contacts of the sample, one in each company', () => {
    const contacts = readFileSync(new URL('contacts.csv', FOLDER), 'utf8').split('\n');
    const companies = Object.keys(HABITS).map((id) => {
      const row = contacts.find((line) => line.startsWith(`${id},`));
      return row?.split(',')[1];
    });
    expect(companies).not.toContain(undefined);
    expect(new Set(companies).size).toBe(24);
  });
});

describe('the clock of the demo', () => {
  it('moves on with the present and by leaps, and never back or past it', () => {
    let present = 1_000;
    const clock = new DemoClock(() => present, 600);
    expect(clock.now()).toBe(400);
    clock.moveTo(700);
    expect(clock.now()).toBe(700);
    clock.moveTo(500);
    expect(clock.now()).toBe(700);
    present += 10;
    expect(clock.now()).toBe(710);
    clock.moveTo(5_000);
    expect(clock.now()).toBe(1_010);
  });

  it('shows the present once it has caught up', () => {
    const clock = new DemoClock(() => 1_000, 600);
    clock.catchUp();
    expect(clock.now()).toBe(1_000);
  });
});

describe('what the weeks have brought, in words', () => {
  const FIGURES: WeeksFigures = {
    ...{ inChats: 2, byTasks: 1, notices: 1, reminders: 2 },
    states: [['complete', 3]],
    unasked: 1,
    reasons: [{ reason: 'wants no messages', count: 1 }],
    afterWeekends: 1,
    afterHolidays: [['Unity Day', 2]],
    arms: [],
    example: undefined,
  };

  it('name the days off that were in the way', () => {
    const text = weeksText(FIGURES);
    expect(text).toContain('after a weekend');
    expect(text).toContain('2  after a holiday: Unity Day');
    expect(text).toContain('2 reminders, 1 notice of delays');
  });

  it('say nothing of holidays and weekends where none was in the way', () => {
    const text = weeksText({ ...FIGURES, afterWeekends: 0, afterHolidays: [] });
    expect(text).not.toMatch(/holiday|weekend|later day/);
  });
});
