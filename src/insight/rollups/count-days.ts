import { SEGMENTS, type Segment } from '../scope/segment.ts';
import { GroupedSum } from '../tally/grouped-sum.ts';
import { packTally } from '../tally/packed-tally.ts';
import { segmentGroup, type Tallied } from '../tally/tally-request.ts';
import type { DueDays } from './due-days.ts';
import { pauseEvery, TALLIES_IN_A_TURN } from './pause-every.ts';
import { readFacts } from './read-facts.ts';
import type { RollupParts } from './rollup-parts.ts';
import type { Claim, CountedRow, Mark } from './rollup-rows.ts';
import { dropMonthsOf } from './sum-months.ts';

interface SegmentSum {
  readonly segment: Segment;
  readonly sum: GroupedSum;
}

interface Count {
  readonly claim: Claim;
  readonly rows: readonly CountedRow[];
  /** States that were counted, and can be taken off the list of those to count. */
  readonly marks: readonly Mark[];
}

/** Days that are made to stand at once: they share what a store takes to make a write durable. */
const DAYS_AT_ONCE = 16;
const ROWS_AT_ONCE = 1_000;

/**
 * Counts days from the facts of their responses and puts the counts in the place of those before.
 * Of several processes that count a day at the same time only the last to begin succeeds, for it
 * alone has read what the others may have missed. A mark goes off the list only after every day
 * that it belongs to stands, and where it belongs to several only if it was there before the first
 * of them was read: a response that moves while they are read would stay in the day that it left.
 * A process that stops in between leaves the marks, and the days are counted again. Gives the days
 * in which another process was later.
 */
export async function countDays(
  parts: RollupParts,
  { days, tokens }: Pick<DueDays, 'days' | 'tokens'>,
): Promise<ReadonlySet<string>> {
  const claims = await parts.rows.claim(days.map(({ name }) => name));
  const standing = new Set<string>();
  let waiting: readonly Mark[] = [];
  for (let counted = 0; counted < claims.length; ) {
    const counts = await countSome(parts, claims.slice(counted));
    for (const day of await standAll(parts, counts)) standing.add(day);
    await dropMonthsOf(
      parts,
      counts.map(({ claim }) => claim.span),
    );
    const marks = counts
      .flatMap((count) => count.marks)
      .filter(({ unrolled }) => unrolled.at.length === 1 || tokens.has(unrolled.token));
    waiting = await unmarkStanding(parts, [...waiting, ...marks], standing);
    counted += counts.length;
  }
  return new Set(days.map(({ name }) => name).filter((name) => !standing.has(name)));
}

/** As many of the days as are made to stand at once. */
async function countSome(parts: RollupParts, claims: readonly Claim[]): Promise<readonly Count[]> {
  const counts: Count[] = [];
  let rows = 0;
  for (const claim of claims.slice(0, parts.daysAtOnce ?? DAYS_AT_ONCE)) {
    const count = await countDay(parts, claim);
    counts.push(count);
    rows += count.rows.length;
    if (rows >= ROWS_AT_ONCE) break;
  }
  return counts;
}

/** Gives the days that stand. */
async function standAll(
  { rows }: RollupParts,
  counts: readonly Count[],
): Promise<readonly string[]> {
  const stand = await Promise.all(counts.map((count) => rows.stand(count.claim, count.rows)));
  return counts.flatMap(({ claim }, index) => (stand[index] ? [claim.span] : []));
}

/** Gives those back that belong to further days. */
async function unmarkStanding(
  { rows, calendar }: RollupParts,
  marks: readonly Mark[],
  standing: ReadonlySet<string>,
): Promise<readonly Mark[]> {
  const isDone = ({ unrolled }: Mark): boolean =>
    unrolled.at.every((at) => standing.has(calendar.nameOf(at)));
  const done = marks.filter(isDone);
  if (done.length > 0) await rows.unmark(done);
  return marks.filter((mark) => !isDone(mark));
}

async function countDay(parts: RollupParts, claim: Claim): Promise<Count> {
  const all = new GroupedSum();
  const sums = SEGMENTS.map((segment) => ({ segment, sum: new GroupedSum() }));
  const marks: Mark[] = [];
  await readFacts(parts, parts.calendar.day(claim.span), ({ tallied, mark }) => {
    if (mark !== undefined) marks.push(mark);
    if (tallied !== undefined) addTo(all, sums, tallied);
  });
  const rows = await rowsOf(sums);
  if (rows.length === 0) return { claim, rows, marks };
  const whole = { segment: 'all', key: '', name: '', tally: packTally(all.total().all) };
  return { claim, rows: [whole, ...rows], marks };
}

async function rowsOf(sums: readonly SegmentSum[]): Promise<readonly CountedRow[]> {
  const pause = pauseEvery(TALLIES_IN_A_TURN);
  const rows: CountedRow[] = [];
  for (const { segment, sum } of sums) {
    for (const [key, { name, tally }] of sum.groups()) {
      rows.push({ segment, key, name, tally: packTally(tally) });
      await pause();
    }
  }
  return rows;
}

function addTo(all: GroupedSum, sums: readonly SegmentSum[], { tally, segments }: Tallied): void {
  all.add(tally);
  for (const { segment, sum } of sums) sum.add(tally, segmentGroup(segments[segment]));
}
