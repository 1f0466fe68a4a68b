import type { TallyReader } from '../ports.ts';
import type { Day } from '../scope/day-calendar.ts';
import { GroupedSum } from '../tally/grouped-sum.ts';
import { TALLY_VERSION } from '../tally/packed-tally.ts';
import { addTallied, type TallyRequest } from '../tally/tally-request.ts';
import { addDays, type RolledUp, segmentsAsked } from './add-days.ts';
import { countDays } from './count-days.ts';
import { dueDays } from './due-days.ts';
import { readMatching } from './read-facts.ts';
import type { RollupParts } from './rollup-parts.ts';
import type { FactRange } from './rollup-rows.ts';

export interface Rollups extends TallyReader {
  /** The same from the responses one by one, past all rollups. */
  recount(request: TallyRequest): ReturnType<TallyReader['tally']>;
  /** Counts what is due of the days that lie wholly in a time; a report does it by itself. */
  rollUp(from: number, to: number): Promise<void>;
}

type Answer = Awaited<ReturnType<TallyReader['tally']>>;

/**
 * Counts responses by adding up the tallies of whole days; what hangs over at either end is read
 * one by one. Numbers are exact: days whose responses have changed are counted anew first.
 * Calls reject with the errors of the rows.
 */
export function rollups(parts: RollupParts): Rollups {
  return {
    tally: (request) => tally(parts, request),
    recount: (request) => recount(parts, request, null),
    rollUp: async (from, to) => {
      await rollUp(parts, parts.calendar.wholeDays(from, to));
    },
    namesOf: (segment) => parts.rows.names(segment),
  };
}

async function tally(parts: RollupParts, request: TallyRequest): Promise<Answer> {
  const reason = refusal(parts, request);
  if (reason !== null) return await recount(parts, request, reason);
  const days = parts.calendar.wholeDays(request.from, request.to);
  const counted = await rollUp(parts, days);
  const sum = new GroupedSum();
  const uncounted = await addDays(parts, request, { days, ...counted }, sum);
  for (const range of [...uncounted, ...overhang(request, days)]) {
    await addRange(parts, request, range, sum);
  }
  return { ...sum.total(), source: { from: 'rollups', reason: null } };
}

/** A rollup knows one segment of a response, and the days of one zone. */
function refusal({ calendar }: RollupParts, request: TallyRequest): Answer['source']['reason'] {
  const isOfOtherZone = request.calendar.timeZone !== calendar.timeZone;
  if (request.by === 'month' && isOfOtherZone) return 'other-time-zone';
  return segmentsAsked(request).size > 1 ? 'several-segments' : null;
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
  { from, to }: FactRange,
  sum: GroupedSum,
): Promise<void> {
  if (from >= to) return;
  await readMatching(parts, { from, to }, request.where, ({ tallied }) => {
    if (tallied !== undefined) addTallied(sum, tallied, request);
  });
}

/** The time before and after the whole days. */
function overhang({ from, to }: TallyRequest, days: readonly Day[]): readonly FactRange[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [{ from, to }];
  return [
    { from, to: first.from },
    { from: last.to, to },
  ];
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
async function demandBasis({ rows, calendar }: RollupParts): Promise<void> {
  const wanted = `${TALLY_VERSION} ${calendar.timeZone}`;
  if ((await rows.basis()) !== wanted) await rows.rebase(wanted);
}
