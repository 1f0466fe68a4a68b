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
import {
  type Month,
  monthIn,
  type Slice,
  standingMonths,
  sumMonth,
  wholeMonths,
} from './sum-months.ts';

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
  const counted = await rollUp(parts, days);
  const sum = new GroupedSum();
  const uncounted = await addWhole(parts, request, { days, ...counted }, sum);
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
  await Promise.all(stretchesOf(request).map((range) => addRange(parts, request, range, sum)));
  return { ...sum.total(), source: { from: 'responses', reason } };
}

/** So many at once, so that the server looks for some rows while others are added up. */
const STRETCHES = 4;

function stretchesOf({ from, to }: TallyRequest): readonly Pick<Day, 'from' | 'to'>[] {
  const starts = Array.from({ length: STRETCHES + 1 }, (_, at) =>
    Math.floor(from + ((to - from) * at) / STRETCHES),
  );
  return starts.slice(1).map((end, at) => ({ from: starts[at] ?? from, to: end }));
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

/** What came of counting the days that were due. */
interface RolledUp {
  /** Days that were counted now: in some time to come they may change once more. */
  readonly moving: ReadonlySet<string>;
  /** Days in which somebody else who counted was later, so that our count is not theirs. */
  readonly lost: ReadonlySet<string>;
}

async function rollUp(parts: RollupParts, days: readonly Day[]): Promise<RolledUp> {
  await demandBasis(parts);
  const lost = new Set<string>();
  const moving = new Set<string>();
  for (let isAll = false; !isAll; ) {
    const due = await dueDays(parts, days);
    for (const { name } of due.days) moving.add(name);
    for (const name of await countDays(parts, due)) lost.add(name);
    isAll = due.isAll || due.days.every(({ name }) => lost.has(name));
  }
  return { moving, lost };
}

/** Rollups of another zone or version are worth nothing, and all is counted anew. */
async function demandBasis({ basis, spans, rollups, calendar }: RollupParts): Promise<void> {
  const wanted = `${TALLY_VERSION} ${calendar.timeZone}`;
  const found = await basis.findOne({ _id: 'basis' });
  if (found?.basis === wanted) return;
  await spans.deleteMany({});
  await rollups.deleteMany({});
  await basis.updateOne({ _id: 'basis' }, { $set: { basis: wanted } }, { upsert: true });
}

/** Rows in one answer of the server, as far as they fit. */
const ROWS_AT_ONCE = 10_000;

/**
 * Adds whole days, by the month where none of its days has just been counted, and gives the days
 * that were not added: counts that changed while all were read are not taken.
 */
async function addWhole(
  parts: RollupParts,
  request: TallyRequest,
  { days, moving, lost }: RolledUp & { readonly days: readonly Day[] },
  sum: GroupedSum,
): Promise<readonly Day[]> {
  const still = days.filter(({ name }) => !moving.has(name));
  const months = await summedMonths(parts, wholeMonths(still, sliceOf(request)));
  const inMonths = new Set(months.flatMap((month) => month.days));
  const single = days.filter((day) => !lost.has(day.name) && !inMonths.has(day));
  const before = await standing(parts, months, single);
  const rows = await rowsOf(parts, request, [...before.keys()]);
  const after = await standing(parts, months, single);
  const isUnchanged = (span: string): boolean =>
    before.has(span) && before.get(span) === after.get(span);
  for (const row of rows) {
    if (!isUnchanged(row.span) || before.get(row.span) !== row.count) continue;
    sum.add(unpackTally(row.tally), groupOf(row, request));
  }
  const changed = months.filter(({ span }) => !isUnchanged(span)).flatMap((month) => month.days);
  return [
    ...changed,
    ...single.filter(({ name }) => !isUnchanged(name)),
    ...days.filter(({ name }) => lost.has(name)),
  ];
}

/** Those of the months whose sums stand, after those that nobody has asked for before are made. */
async function summedMonths(
  parts: RollupParts,
  months: readonly Month[],
): Promise<readonly Month[]> {
  const known = await standingMonths(parts, months);
  const unknown = months.filter(({ span }) => !known.has(span));
  if (unknown.length === 0) return months;
  for (const month of unknown) await sumMonth(parts, month);
  const made = await standingMonths(parts, months);
  return months.filter(({ span }) => made.has(span));
}

/** The counts that stand of months and of single days, by span. */
async function standing(
  parts: RollupParts,
  months: readonly Month[],
  days: readonly Day[],
): Promise<ReadonlyMap<string, string>> {
  const [first, last] = [days[0]?.name, days.at(-1)?.name];
  const byMonth = await standingMonths(parts, months);
  if (first === undefined || last === undefined) return byMonth;
  const byDay = await standingDays(parts, first, last);
  const wanted = days.flatMap(({ name }) => {
    const count = byDay.get(name);
    return count === undefined ? [] : [[name, count] as const];
  });
  return new Map([...byMonth, ...wanted]);
}

/** The rows of spans that a request asks for. */
async function rowsOf(
  { rollups }: RollupParts,
  { by, where }: TallyRequest,
  spans: readonly string[],
): Promise<readonly RollupRow[]> {
  if (spans.length === 0) return [];
  const keys = where.map(({ values }) => ({ key: { $in: values.map(segmentKey) } }));
  const filter = {
    segment: sliceOf({ by, where }),
    span: { $in: [...spans] },
    ...(keys.length > 0 && { $and: keys }),
  };
  return await rollups.find(filter).batchSize(ROWS_AT_ONCE).toArray();
}

function sliceOf({ by, where }: Pick<TallyRequest, 'by' | 'where'>): Slice {
  const [segment] = segmentsAsked(by, where);
  return segment ?? 'all';
}

/** What a row is a part of. */
function groupOf({ span, key, name }: RollupRow, { by }: TallyRequest) {
  if (by === null) return undefined;
  if (by !== 'month') return { key, name };
  const month = monthIn(span);
  return { key: month, name: month };
}
