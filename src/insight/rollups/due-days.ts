import type { Day } from '../scope/day-calendar.ts';
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
export async function dueDays(
  { rows, calendar }: RollupParts,
  days: readonly Day[],
): Promise<DueDays> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    return { days: [], tokens: new Set(), isAll: true };
  }
  const standing = await rows.standingDays(first.name, last.name);
  const marks = await rows.marks(first.from, last.to, MARKS_LIMIT);
  const due = new Set(days.map(({ name }) => name).filter((name) => !standing.has(name)));
  for (const { at } of marks) for (const each of at) due.add(calendar.nameOf(each));
  return {
    days: [...due].sort().map((name) => calendar.day(name)),
    tokens: new Set(marks.map(({ token }) => token)),
    isAll: marks.length < MARKS_LIMIT,
  };
}
