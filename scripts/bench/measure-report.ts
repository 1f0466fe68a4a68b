import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { DAY_MS } from '../../src/core/instant.ts';
import { DayCalendar } from '../../src/insight/day-calendar.ts';
import { readReport } from '../../src/insight/read-report.ts';
import { rememberingTagger } from '../../src/insight/remembering-tagger.ts';
import type { Scope } from '../../src/insight/report.ts';
import { ruleTagger } from '../../src/insight/rule-tagger.ts';
import { type FactsOf, factsBy } from '../../src/insight/tally/facts.ts';
import { connect } from '../../src/store/connect.ts';
import { responseModel } from '../../src/store/response-model.ts';
import { type ResponseStore, responseStore } from '../../src/store/response-store.ts';
import { rollupStore } from '../../src/store/rollup-store.ts';
import type { Grounds } from './grounds.ts';
import { median } from './statistics.ts';
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
  /** Counting scores alone by an aggregation that no index helps. */
  readonly scan: number;
}

const TRIES = 5;
const PATIENCE_MS = 600_000;
const BATCH = 2_000;
const LATE_RESPONSES = 100;
const PERIOD = { ...YEAR, previousFrom: YEAR.from - 365 * DAY_MS, timeZone: 'UTC' };

export async function measureReport(grounds: Grounds, responses: number): Promise<ReportTimes> {
  const name = `quayside-bench-${process.pid}-${grounds.next()}`;
  const uri = grounds.engine.uriOf(name);
  const connection = await connect(uri);
  const patient = await connectPatiently(uri);
  try {
    return await measured(connection, patient, responses);
  } finally {
    await connection.dropDatabase();
    await connection.close();
    await patient.close();
  }
}

/** For a question that takes longer than the program would ever wait. */
async function connectPatiently(uri: string): Promise<mongoose.Connection> {
  const options = { socketTimeoutMS: 0, connectTimeoutMS: PATIENCE_MS } as const;
  return await mongoose.createConnection(uri, options).asPromise();
}

async function measured(
  connection: mongoose.Connection,
  patient: mongoose.Connection,
  count: number,
): Promise<ReportTimes> {
  const factsOf = factsBy(rememberingTagger(ruleTagger(), 100));
  const options = { factsOf, newId: randomUUID };
  const store = responseStore(connection, { ...options, files: { remove: async () => {} } });
  const tallies = rollupStore(connection, { ...options, calendar: new DayCalendar('UTC') });
  await store.ensureIndexes();
  await tallies.ensureIndexes();
  await fill(connection, count, factsOf);
  const report = (scope: Partial<Scope> = {}) =>
    readReport({ period: PERIOD, by: null, where: [], ...scope }, { tallies });
  const upToNow = { ...PERIOD, from: YEAR.from + DAY_MS / 2, to: YEAR.to - DAY_MS / 2 };
  const country = { field: 'country', values: ['DE'] } as const;
  const grade = { field: 'class', values: ['A'] } as const;
  return {
    responses: count,
    firstCount: await timed(() => tallies.rollUp(PERIOD.previousFrom, PERIOD.to)),
    year: await usual(() => report()),
    byProduct: await usual(() => report({ by: 'product' })),
    oneCountry: await usual(() => report({ where: [country] })),
    upToNow: await usual(() => report({ period: upToNow })),
    afterWrites: await usual(
      () => report(),
      () => writeLate(store, count),
    ),
    twoConditions: await usual(() => report({ where: [country, grade] })),
    scan: await timed(() => scan(patient)),
  };
}

/** As if they had been there before there were any rollups. */
async function fill(
  connection: mongoose.Connection,
  count: number,
  factsOf: FactsOf,
): Promise<void> {
  const { collection } = responseModel(connection);
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, offset) => {
      const response = responseOfYear(from + offset, count);
      const { id, ...rest } = response;
      return { _id: id, ...rest, facts: factsOf(response) };
    });
    await collection.insertMany(batch as never, { ordered: false });
  }
}

let written = 0;

async function writeLate(store: ResponseStore, count: number): Promise<void> {
  const late = Array.from({ length: LATE_RESPONSES }, (_, index) => {
    written += 1;
    return { ...responseOfYear(index, count), id: `late-${written}`, startedAt: LATE_DAY + index };
  });
  await store.upsertMany(late);
}

async function scan(connection: mongoose.Connection): Promise<void> {
  const { collection } = responseModel(connection);
  await collection
    .aggregate([
      { $match: { flow: 'post-shipment' } },
      { $unwind: '$answers' },
      {
        $group: {
          _id: { kind: '$answers.kind', question: '$answers.question', value: '$answers.value' },
          n: { $sum: 1 },
        },
      },
    ])
    .toArray();
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
