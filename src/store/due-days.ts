import type { Day } from '../insight/ports.ts';
import type { Unrolled } from './response-model.ts';
import type { SpanRow } from './rollup-model.ts';
import type { RollupParts } from './rollup-parts.ts';

/** Marks looked at in one go: what was brought in by the million is counted in parts. */
const MARKS_LIMIT = 20_000;

export interface DueDays {
  readonly days: readonly Day[];
  /** The tokens of the marks for which they are due. */
  readonly tokens: ReadonlySet<string>;
  /** False where there may be more. */
  readonly isAll: boolean;
}

/**
 * The days of these that must be counted, and with them every day that shares a mark with them:
 * those never counted, and those whose responses were written or erased since.
 */
export async function dueDays(parts: RollupParts, days: readonly Day[]): Promise<DueDays> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    return { days: [], tokens: new Set(), isAll: true };
  }
  const standing = await standingDays(parts, first.name, last.name);
  const marks = await marksBetween(parts, first.from, last.to);
  const due = new Set(days.map(({ name }) => name).filter((name) => !standing.has(name)));
  for (const at of marks.flatMap(({ unrolled }) => unrolled.at)) due.add(parts.calendar.nameOf(at));
  return {
    days: [...due].sort().map((name) => parts.calendar.day(name)),
    tokens: new Set(marks.map(({ unrolled }) => unrolled.token)),
    isAll: marks.length < MARKS_LIMIT,
  };
}

/** Ten years in one answer of the server. */
const LONGEST_DAYS = 3_660;

/** The count that stands of each day that has one. */
export async function standingDays(
  { spans }: RollupParts,
  first: string,
  last: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: SpanRow[] = await spans
    .find({ _id: { $gte: first, $lte: last } })
    .batchSize(LONGEST_DAYS)
    .toArray();
  return new Map(
    rows.flatMap(({ _id, current }) => (current === undefined ? [] : [[_id, current]])),
  );
}

interface Mark {
  readonly unrolled: Unrolled;
}

/** One that stands for a day before and a day after may come as well: it does no harm. */
async function marksBetween(
  { responses }: RollupParts,
  from: number,
  to: number,
): Promise<readonly Mark[]> {
  return await responses
    .find({ 'unrolled.at': { $gte: from, $lt: to } } as object)
    .limit(MARKS_LIMIT)
    .project<Mark>({ unrolled: 1 })
    .toArray();
}
