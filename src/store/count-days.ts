import {
  type Day,
  type Facts,
  GroupedSum,
  packTally,
  SEGMENTS,
  segmentGroup,
  talliedOf,
} from '../insight/ports.ts';
import { type Claim, claimSpan, rowOf, standSpan } from './claim-span.ts';
import type { DueDays } from './due-days.ts';
import { readFacts } from './read-facts.ts';
import type { Unrolled } from './response-model.ts';
import type { RollupRow } from './rollup-model.ts';
import type { RollupParts } from './rollup-parts.ts';
import { dropMonthOf } from './sum-months.ts';

/** A state that was counted, and can be taken off the list of those to count. */
interface Counted {
  readonly id: string;
  readonly unrolled: Unrolled;
}

/** Ids in one command. */
const CHUNK = 500;

/**
 * Counts days from the facts of their responses and puts the counts in the place of those before.
 * Of several who count a day at the same time only the last to begin succeeds, for it alone has
 * read what the others may have missed. What is marked goes off the list only after every day
 * that it belongs to stands, and where it belongs to several only if it was marked before the first
 * of them was read: one that moves while they are read would stay in the day that it left.
 * Whoever stops in between leaves the marks, and it is done again. Gives the days in which
 * somebody else was later.
 */
export async function countDays(
  parts: RollupParts,
  { days, tokens }: Pick<DueDays, 'days' | 'tokens'>,
): Promise<ReadonlySet<string>> {
  const claimed = await Promise.all(
    days.map(async (day) => ({ day, claim: await claimSpan(parts, day.name) })),
  );
  const standing = new Set<string>();
  let waiting: readonly Counted[] = [];
  for (const { day, claim } of claimed) {
    const { rows, marked } = await count(parts, day, claim);
    const removable = marked.filter(
      ({ unrolled }) => unrolled.at.length === 1 || tokens.has(unrolled.token),
    );
    if (await standSpan(parts, claim, rows)) standing.add(day.name);
    await dropMonthOf(parts, day);
    waiting = await unmarkStanding(parts, [...waiting, ...removable], standing);
  }
  return new Set(days.map(({ name }) => name).filter((name) => !standing.has(name)));
}

/** Gives those back that belong to further days. */
async function unmarkStanding(
  parts: RollupParts,
  counted: readonly Counted[],
  standing: ReadonlySet<string>,
): Promise<readonly Counted[]> {
  const isDone = ({ unrolled }: Counted): boolean =>
    unrolled.at.every((at) => standing.has(parts.calendar.nameOf(at)));
  for (const chunk of chunks(counted.filter(isDone))) await unmark(parts, chunk);
  return counted.filter((one) => !isDone(one));
}

async function count(
  parts: RollupParts,
  day: Day,
  claim: Claim,
): Promise<{ readonly rows: readonly RollupRow[]; readonly marked: readonly Counted[] }> {
  const all = new GroupedSum();
  const sums = SEGMENTS.map((segment) => ({ segment, sum: new GroupedSum() }));
  const marked: Counted[] = [];
  for await (const { id, startedAt, facts, unrolled } of readFacts(parts, day)) {
    if (unrolled !== undefined) marked.push({ id, unrolled });
    if (facts === undefined) continue;
    addFacts(all, sums, startedAt, facts);
  }
  const rows = sums.flatMap(({ segment, sum }) =>
    [...sum.total().groups].map(([key, { name, tally }]) =>
      rowOf(claim, segment, { key, name, tally: packTally(tally) }),
    ),
  );
  if (rows.length === 0) return { rows, marked };
  const whole = { key: '', name: '', tally: packTally(all.total().all) };
  return { rows: [rowOf(claim, 'all', whole), ...rows], marked };
}

function addFacts(
  all: GroupedSum,
  sums: readonly { readonly segment: (typeof SEGMENTS)[number]; readonly sum: GroupedSum }[],
  startedAt: number,
  facts: Facts,
): void {
  const { tally, segments } = talliedOf(startedAt, facts);
  all.add(tally);
  for (const { segment, sum } of sums) sum.add(tally, segmentGroup(segments[segment]));
}

/** Only those that nobody has written since: another state brings another token. */
async function unmark({ responses }: RollupParts, counted: readonly Counted[]): Promise<void> {
  const same = {
    _id: { $in: counted.map(({ id }) => id) },
    'unrolled.token': { $in: counted.map(({ unrolled }) => unrolled.token) },
  };
  await responses.deleteMany({ ...same, erased: true } as object);
  await responses.updateMany(same as object, { $unset: { unrolled: 1 } } as object);
}

function* chunks<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let from = 0; from < items.length; from += CHUNK) yield items.slice(from, from + CHUNK);
}
