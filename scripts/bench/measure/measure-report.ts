import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DAY_MS } from '../../../src/base/instant.ts';
import { readReport } from '../../../src/insight/report/read-report.ts';
import type { Scope } from '../../../src/insight/report/report.ts';
import { rollups } from '../../../src/insight/rollups/rollups.ts';
import { DayCalendar } from '../../../src/insight/scope/day-calendar.ts';
import { rememberingTagger } from '../../../src/insight/tagging/remembering-tagger.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { factsBy } from '../../../src/insight/tally/facts.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { COLLECTIONS } from '../../../src/stores/collections.ts';
import { type ResponseStore, responseStore } from '../../../src/stores/responses/response-store.ts';
import { rollupDocuments, rollupRows } from '../../../src/stores/responses/rollup-rows.ts';
import { median } from '../statistics.ts';
import { fillYear } from './fill-year.ts';
import { LATE_DAY, responseOfYear, YEAR } from './year-of-responses.ts';

/** How long a report of one year takes, in ms, and what it is compared with. */
export interface ReportTimes {
  readonly responses: number;
  /** Counting every day of the year for the first time. */
  readonly firstCount: number;
  /** The figures of the year from whole days, the year before with them. */
  readonly year: number;
  readonly byProduct: number;
  readonly oneCountry: number;
  /** 365 days up to some noon, so that two days hang over. */
  readonly upToNow: number;
  /** The year just after 100 responses of one day came in. */
  readonly afterWrites: number;
  /** A filter that rollups do not serve. */
  readonly twoConditions: number;
  /** How late 99 of 100 timers of one millisecond came, at most, while the year was counted first. */
  readonly firstCountLag: number;
  /** Reading every response and counting its scores alone. */
  readonly scan: number;
}

const TRIES = 5;
const LATE_RESPONSES = 100;
const PERIOD = { ...YEAR, previousFrom: YEAR.from - 365 * DAY_MS, timeZone: 'UTC' };

/** Fills an empty store with a year of responses and measures reports of it. */
export async function measureReport(store: DocumentStore, count: number): Promise<ReportTimes> {
  await store.prepare(COLLECTIONS);
  const factsOf = factsBy(rememberingTagger(ruleTagger(), 100));
  const responses = responseStore(store, {
    factsOf,
    newId: randomUUID,
    files: { remove: async () => {} },
    forgetSaid: async () => {},
  });
  const rows = rollupRows(rollupDocuments(store), randomUUID);
  const tallies = rollups({ rows, factsOf, calendar: new DayCalendar('UTC') });
  await fillYear(store, count, factsOf);
  const report = (scope: Partial<Scope> = {}) =>
    readReport({ period: PERIOD, by: null, where: [], ...scope }, { tallies });
  const upToNow = { ...PERIOD, from: YEAR.from + DAY_MS / 2, to: YEAR.to - DAY_MS / 2 };
  const country = { field: 'country', values: ['DE'] } as const;
  const grade = { field: 'class', values: ['A'] } as const;
  return {
    responses: count,
    ...(await firstCount(() => tallies.rollUp(PERIOD.previousFrom, PERIOD.to))),
    year: await usual(() => report()),
    byProduct: await usual(() => report({ by: 'product' })),
    oneCountry: await usual(() => report({ where: [country] })),
    upToNow: await usual(() => report({ period: upToNow })),
    afterWrites: await usual(
      () => report(),
      () => writeLate(responses, count),
    ),
    twoConditions: await usual(() => report({ where: [country, grade] })),
    scan: await timed(() => scan(responses)),
  };
}

/** Asks all the while how long a moment takes in which nothing is done. */
async function firstCount(
  count: () => Promise<void>,
): Promise<Pick<ReportTimes, 'firstCount' | 'firstCountLag'>> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const taken = await timed(count);
  delay.disable();
  return { firstCount: taken, firstCountLag: delay.percentile(99) / 1e6 };
}

let written = 0;

async function writeLate(store: ResponseStore, count: number): Promise<void> {
  const late = Array.from({ length: LATE_RESPONSES }, (_, index) => {
    written += 1;
    return { ...responseOfYear(index, count), id: `late-${written}`, startedAt: LATE_DAY + index };
  });
  await store.upsertMany(late);
}

async function scan(responses: ResponseStore): Promise<void> {
  const scores = new Map<string, number>();
  for await (const { answers } of responses.startedBetween(YEAR.from, YEAR.to)) {
    for (const { kind, question, value } of answers) {
      const key = `${kind} ${question} ${value}`;
      scores.set(key, (scores.get(key) ?? 0) + 1);
    }
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** The median of some tries; what is done before each does not count. */
async function usual(
  run: () => Promise<unknown>,
  before: () => Promise<void> = async () => {},
): Promise<number> {
  const times: number[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    await before();
    times.push(await timed(run));
  }
  return median(times);
}
