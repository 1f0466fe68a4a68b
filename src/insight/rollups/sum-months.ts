import type { Day } from '../scope/day-calendar.ts';
import { SEGMENTS } from '../scope/segment.ts';
import { GroupedSum } from '../tally/grouped-sum.ts';
import { packTally, unpackTally } from '../tally/packed-tally.ts';
import { pauseEvery, TALLIES_IN_A_TURN } from './pause-every.ts';
import type { RollupParts } from './rollup-parts.ts';
import type { RollupRow } from './rollup-rows.ts';

/** A segment, or `all` of them. */
export type Slice = RollupRow['segment'];

/** One slice of a calendar month. */
export interface Month {
  readonly days: readonly Day[];
  readonly slice: Slice;
  /** The span that holds its sums. */
  readonly span: string;
}

const SLICES: readonly Slice[] = ['all', ...SEGMENTS];

/** The months of which all days are among these. */
export function wholeMonths(days: readonly Day[], slice: Slice): readonly Month[] {
  const byMonth = new Map<string, Day[]>();
  for (const day of days) {
    const own = byMonth.get(monthIn(day.name)) ?? [];
    own.push(day);
    byMonth.set(monthIn(day.name), own);
  }
  return [...byMonth]
    .filter(([month, own]) => own.length === lengthOf(month))
    .map(([month, own]) => ({ days: own, slice, span: spanOf(month, slice) }));
}

/** The count that stands of each of these months that has one. */
export async function standingMonths(
  { rows }: RollupParts,
  months: readonly Month[],
): Promise<ReadonlyMap<string, string>> {
  return months.length === 0 ? new Map() : await rows.standing(months.map(({ span }) => span));
}

/**
 * Adds up the days of a month, once for all who ask later; nothing stands if a day is missing or is
 * counted anew meanwhile. A process that counts a day takes the sums of its month away before its
 * marks, so that a sum stands only as long as the counts that it was made from.
 */
export async function sumMonth(parts: RollupParts, { days, slice, span }: Month): Promise<void> {
  const [claim] = await parts.rows.claim([span]);
  const counts = await countsOfDays(parts, days);
  if (claim === undefined || counts.size < days.length) return;
  const sum = await sumOf(parts, slice, counts);
  const after = await countsOfDays(parts, days);
  if (days.some(({ name }) => after.get(name) !== counts.get(name))) return;
  const rows = [...sum.groups()].map(([key, { name, tally }]) => ({
    segment: slice,
    key,
    name,
    tally: packTally(tally),
  }));
  await parts.rows.stand(claim, rows);
}

async function sumOf(
  { rows }: RollupParts,
  slice: Slice,
  counts: ReadonlyMap<string, string>,
): Promise<GroupedSum> {
  const sum = new GroupedSum();
  const pause = pauseEvery(TALLIES_IN_A_TURN);
  const found = await rows.rows({ segment: slice, spans: [...counts.keys()] });
  for (const { span: day, count, key, name, tally } of found) {
    if (counts.get(day) === count) sum.add(unpackTally(tally), { key, name });
    await pause();
  }
  return sum;
}

/** Takes away every sum that one of the days is part of, with the words of buyers in it. */
export async function dropMonthsOf({ rows }: RollupParts, days: readonly string[]): Promise<void> {
  const months = [...new Set(days.map(monthIn))];
  await rows.drop(months.flatMap((month) => SLICES.map((slice) => spanOf(month, slice))));
}

async function countsOfDays(
  { rows }: RollupParts,
  days: readonly Day[],
): Promise<ReadonlyMap<string, string>> {
  return await rows.standingDays(days[0]?.name ?? '', days.at(-1)?.name ?? '');
}

/** The month of a span: of `2026-10-05` as of `month 2026-10 product` it is `2026-10`. */
export function monthIn(span: string): string {
  return span.replace(/^month /, '').slice(0, 'yyyy-mm'.length);
}

function spanOf(month: string, slice: Slice): string {
  return `month ${month} ${slice}`;
}

function lengthOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
