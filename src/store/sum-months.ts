import { type Day, GroupedSum, packTally, SEGMENTS, unpackTally } from '../insight/ports.ts';
import { claimSpan, dropSpans, rowOf, standSpan } from './claim-span.ts';
import { standingDays } from './due-days.ts';
import type { RollupRow, SpanRow } from './rollup-model.ts';
import type { RollupParts } from './rollup-parts.ts';

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
  { spans }: RollupParts,
  months: readonly Month[],
): Promise<ReadonlyMap<string, string>> {
  if (months.length === 0) return new Map();
  const names = months.map(({ span }) => span);
  const rows: SpanRow[] = await spans.find({ _id: { $in: names } }).toArray();
  return new Map(
    rows.flatMap(({ _id, current }) => (current === undefined ? [] : [[_id, current]])),
  );
}

/**
 * Adds up the days of a month, once for all who ask later; nothing stands if a day is missing or is
 * counted anew meanwhile. Whoever counts a day takes the sums of its month away before its marks, so
 * that a sum stands only as long as the counts that it was made from.
 */
export async function sumMonth(parts: RollupParts, { days, slice, span }: Month): Promise<void> {
  const claim = await claimSpan(parts, span);
  const counts = await countsOfDays(parts, days);
  if (counts.size < days.length) return;
  const sum = new GroupedSum();
  const filter = { segment: slice, span: { $in: days.map(({ name }) => name) } };
  for await (const { span: day, count, key, name, tally } of parts.rollups.find(filter)) {
    if (counts.get(day) === count) sum.add(unpackTally(tally), { key, name });
  }
  const after = await countsOfDays(parts, days);
  if (days.some(({ name }) => after.get(name) !== counts.get(name))) return;
  const rows = [...sum.total().groups].map(([key, { name, tally }]) =>
    rowOf(claim, slice, { key, name, tally: packTally(tally) }),
  );
  await standSpan(parts, claim, rows);
}

/** Takes away every sum that a day is part of, with the words of buyers in it. */
export async function dropMonthOf(parts: RollupParts, day: Day): Promise<void> {
  await dropSpans(
    parts,
    SLICES.map((slice) => spanOf(monthIn(day.name), slice)),
  );
}

async function countsOfDays(
  parts: RollupParts,
  days: readonly Day[],
): Promise<ReadonlyMap<string, string>> {
  return await standingDays(parts, days[0]?.name ?? '', days.at(-1)?.name ?? '');
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
