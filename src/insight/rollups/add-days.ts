import type { Day } from '../scope/day-calendar.ts';
import type { Segment } from '../scope/segment.ts';
import { segmentKey } from '../scope/segments-of.ts';
import type { GroupedSum, GroupName } from '../tally/grouped-sum.ts';
import { unpackTally } from '../tally/packed-tally.ts';
import type { TallyRequest } from '../tally/tally-request.ts';
import { pauseEvery, TALLIES_IN_A_TURN } from './pause-every.ts';
import type { RollupParts } from './rollup-parts.ts';
import type { RollupRow } from './rollup-rows.ts';
import {
  type Month,
  monthIn,
  type Slice,
  standingMonths,
  sumMonth,
  wholeMonths,
} from './sum-months.ts';

/** What came of counting the days that were due. */
export interface RolledUp {
  /** Days that were counted now: in some time to come they may change once more. */
  readonly moving: ReadonlySet<string>;
  /** Days in which another process that counted was later, so that our count is not theirs. */
  readonly lost: ReadonlySet<string>;
}

/**
 * Adds whole days, by the month where none of its days has just been counted, and gives the days
 * that were not added: counts that changed while all were read are not taken.
 */
export async function addDays(
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
  const counted = rows.filter(({ span, count }) => isUnchanged(span) && before.get(span) === count);
  await addRows(counted, request, sum);
  const changed = months.filter(({ span }) => !isUnchanged(span)).flatMap((month) => month.days);
  return [
    ...changed,
    ...single.filter(({ name }) => !isUnchanged(name)),
    ...days.filter(({ name }) => lost.has(name)),
  ];
}

async function addRows(
  rows: readonly RollupRow[],
  request: TallyRequest,
  sum: GroupedSum,
): Promise<void> {
  const pause = pauseEvery(TALLIES_IN_A_TURN);
  for (const row of rows) {
    sum.add(unpackTally(row.tally), groupOf(row, request));
    await pause();
  }
}

/** The segments that a request narrows or parts by. */
export function segmentsAsked({
  by,
  where,
}: Pick<TallyRequest, 'by' | 'where'>): ReadonlySet<Segment> {
  const fields = where.map(({ field }) => field);
  return new Set(by === null || by === 'month' ? fields : [by, ...fields]);
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
  const byDay = await parts.rows.standingDays(first, last);
  const wanted = days.flatMap(({ name }) => {
    const count = byDay.get(name);
    return count === undefined ? [] : [[name, count] as const];
  });
  return new Map([...byMonth, ...wanted]);
}

/** The rows of spans that a request asks for: one condition after the other narrows the keys. */
async function rowsOf(
  { rows }: RollupParts,
  request: TallyRequest,
  spans: readonly string[],
): Promise<readonly RollupRow[]> {
  if (spans.length === 0) return [];
  const segment = sliceOf(request);
  const [first, ...others] = request.where.map(({ values }) => new Set(values.map(segmentKey)));
  if (first === undefined) return await rows.rows({ segment, spans });
  const keys = [...first].filter((key) => others.every((other) => other.has(key)));
  return keys.length === 0 ? [] : await rows.rows({ segment, spans, keys });
}

function sliceOf(request: Pick<TallyRequest, 'by' | 'where'>): Slice {
  const [segment] = segmentsAsked(request);
  return segment ?? 'all';
}

/** What a row is a part of. */
function groupOf({ span, key, name }: RollupRow, { by }: TallyRequest): GroupName | undefined {
  if (by === null) return undefined;
  if (by !== 'month') return { key, name };
  const month = monthIn(span);
  return { key: month, name: month };
}
