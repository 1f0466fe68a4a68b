import type mongoose from 'mongoose';
import {
  addTallied,
  type Condition,
  type Day,
  GroupedSum,
  type Segment,
  segmentKey,
  TALLY_VERSION,
  type TallyReader,
  type TallyRequest,
  talliedOf,
  unpackTally,
} from '../insight/ports.ts';
import { countDays } from './count-days.ts';
import { dueDays, standingDays } from './due-days.ts';
import { readFacts } from './read-facts.ts';
import type { RollupRow } from './rollup-model.ts';
import { type RollupOptions, type RollupParts, rollupParts } from './rollup-parts.ts';

export interface RollupStore extends TallyReader {
  /** The same from the responses one by one, past all rollups. */
  recount(request: TallyRequest): ReturnType<TallyReader['tally']>;
  /** Counts what is due of the days that lie wholly in a time; a report does it by itself. */
  rollUp(from: number, to: number): Promise<void>;
  ensureIndexes(): Promise<void>;
}

/** Tallies of the responses in a store; see `rollupsOf`. */
export function rollupStore(connection: mongoose.Connection, options: RollupOptions): RollupStore {
  return rollupsOf(rollupParts(connection, options));
}

/**
 * Counts responses by adding up the tallies of whole days; what hangs over at either end is read
 * one by one. Numbers are exact: days whose responses have changed are counted anew first.
 */
export function rollupsOf(parts: RollupParts): RollupStore {
  return {
    tally: (request) => tally(parts, request),
    recount: (request) => recount(parts, request, null),
    rollUp: async (from, to) => {
      await rollUp(parts, parts.calendar.wholeDays(from, to));
    },
    namesOf: async (segment) => await parts.rollups.distinct('name', { segment, key: { $ne: '' } }),
    ensureIndexes: () => parts.ensureIndexes(),
  };
}

type Answer = Awaited<ReturnType<TallyReader['tally']>>;

async function tally(parts: RollupParts, request: TallyRequest): Promise<Answer> {
  const reason = refusal(parts, request);
  if (reason !== null) return await recount(parts, request, reason);
  const days = parts.calendar.wholeDays(request.from, request.to);
  const lost = await rollUp(parts, days);
  const sum = new GroupedSum();
  const uncounted = await addDays(parts, request, { days, lost }, sum);
  for (const range of [...uncounted, ...overhang(request, days)]) {
    await addRange(parts, request, range, sum);
  }
  return { ...sum.total(), source: { from: 'rollups', reason: null } };
}

/** A rollup knows one segment of a response, and the days of one zone. */
function refusal(
  { calendar }: RollupParts,
  { by, where, ...request }: TallyRequest,
): Answer['source']['reason'] {
  if (by === 'month' && request.calendar.timeZone !== calendar.timeZone) return 'other-time-zone';
  return segmentsAsked(by, where).size > 1 ? 'several-segments' : null;
}

function segmentsAsked(by: TallyRequest['by'], where: readonly Condition[]): ReadonlySet<Segment> {
  const fields = where.map(({ field }) => field);
  return new Set(by === null || by === 'month' ? fields : [by, ...fields]);
}

async function recount(
  parts: RollupParts,
  request: TallyRequest,
  reason: Answer['source']['reason'],
): Promise<Answer> {
  const sum = new GroupedSum();
  await addRange(parts, request, request, sum);
  return { ...sum.total(), source: { from: 'responses', reason } };
}

async function addRange(
  parts: RollupParts,
  request: TallyRequest,
  { from, to }: Pick<Day, 'from' | 'to'>,
  sum: GroupedSum,
): Promise<void> {
  if (from >= to) return;
  for await (const { startedAt, facts } of readFacts(parts, { from, to, where: request.where })) {
    if (facts !== undefined) addTallied(sum, talliedOf(startedAt, facts), request);
  }
}

/** The time before and after the whole days. */
function overhang(
  { from, to }: TallyRequest,
  days: readonly Day[],
): readonly Pick<Day, 'from' | 'to'>[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [{ from, to }];
  return [
    { from, to: first.from },
    { from: last.to, to },
  ];
}

/** Gives the days in which somebody else who counted was later, so that our count is not theirs. */
async function rollUp(parts: RollupParts, days: readonly Day[]): Promise<ReadonlySet<string>> {
  await demandBasis(parts);
  const lost = new Set<string>();
  for (let isAll = false; !isAll; ) {
    const due = await dueDays(parts, days);
    for (const name of await countDays(parts, due)) lost.add(name);
    isAll = due.isAll || due.days.every(({ name }) => lost.has(name));
  }
  return lost;
}

/** Rollups of another zone or version are worth nothing, and all is counted anew. */
async function demandBasis({ basis, days, rollups, calendar }: RollupParts): Promise<void> {
  const wanted = `${TALLY_VERSION} ${calendar.timeZone}`;
  const found = await basis.findOne({ _id: 'basis' });
  if (found?.basis === wanted) return;
  await days.deleteMany({});
  await rollups.deleteMany({});
  await basis.updateOne({ _id: 'basis' }, { $set: { basis: wanted } }, { upsert: true });
}

/** Rows in one answer of the server, as far as they fit. */
const ROWS_AT_ONCE = 10_000;

/**
 * Adds the rollups of days but the lost ones, and gives the days that were not added. Counts that
 * changed while they were read are not taken: those days are given back as well.
 */
async function addDays(
  parts: RollupParts,
  request: TallyRequest,
  { days, lost }: { readonly days: readonly Day[]; readonly lost: ReadonlySet<string> },
  sum: GroupedSum,
): Promise<readonly Day[]> {
  const [first, last] = [days[0]?.name, days.at(-1)?.name];
  if (first === undefined || last === undefined) return [];
  const before = await standingDays(parts, first, last);
  const rows = await parts.rollups
    .find(rollupsAsked(request, first, last))
    .batchSize(ROWS_AT_ONCE)
    .toArray();
  const after = await standingDays(parts, first, last);
  const stands = (day: string): boolean =>
    !lost.has(day) && before.has(day) && before.get(day) === after.get(day);
  for (const row of rows) {
    if (!stands(row.day) || before.get(row.day) !== row.count) continue;
    sum.add(unpackTally(row.tally), groupOf(row, request));
  }
  return days.filter(({ name }) => !stands(name));
}

function rollupsAsked({ by, where }: TallyRequest, first: string, last: string): object {
  const [segment] = segmentsAsked(by, where);
  const keys = where.map(({ values }) => ({ key: { $in: values.map(segmentKey) } }));
  return {
    segment: segment ?? 'all',
    day: { $gte: first, $lte: last },
    ...(keys.length > 0 && { $and: keys }),
  };
}

function groupOf({ day, key, name }: RollupRow, { by }: TallyRequest) {
  if (by === null) return undefined;
  return by === 'month' ? { key: day.slice(0, 7), name: day.slice(0, 7) } : { key, name };
}
