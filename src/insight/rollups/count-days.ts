import type { Day } from '../day-calendar.ts';
import { SEGMENTS } from '../segment.ts';
import { GroupedSum } from '../tally/grouped-sum.ts';
import { packTally } from '../tally/packed-tally.ts';
import { segmentGroup, type Tallied } from '../tally/tally-request.ts';
import type { DueDays } from './due-days.ts';
import { readFacts } from './read-facts.ts';
import type { RollupParts } from './rollup-parts.ts';
import type { CountedRow, Mark } from './rollup-rows.ts';
import { dropMonthOf } from './sum-months.ts';

interface Count {
  readonly rows: readonly CountedRow[];
  /** States that were counted, and can be taken off the list of those to count. */
  readonly marks: readonly Mark[];
}

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
  for (const claim of claims) {
    const day = parts.calendar.day(claim.span);
    const { rows, marks } = await countDay(parts, day);
    const removable = marks.filter(
      ({ unrolled }) => unrolled.at.length === 1 || tokens.has(unrolled.token),
    );
    if (await parts.rows.stand(claim, rows)) standing.add(day.name);
    await dropMonthOf(parts, day);
    waiting = await unmarkStanding(parts, [...waiting, ...removable], standing);
  }
  return new Set(days.map(({ name }) => name).filter((name) => !standing.has(name)));
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

async function countDay(parts: RollupParts, day: Day): Promise<Count> {
  const all = new GroupedSum();
  const sums = SEGMENTS.map((segment) => ({ segment, sum: new GroupedSum() }));
  const marks: Mark[] = [];
  await readFacts(parts, day, ({ tallied, mark }) => {
    if (mark !== undefined) marks.push(mark);
    if (tallied !== undefined) addTo(all, sums, tallied);
  });
  const rows = sums.flatMap(({ segment, sum }) =>
    [...sum.total().groups].map(([key, { name, tally }]) => ({
      segment,
      key,
      name,
      tally: packTally(tally),
    })),
  );
  if (rows.length === 0) return { rows, marks };
  const whole = { segment: 'all', key: '', name: '', tally: packTally(all.total().all) };
  return { rows: [whole, ...rows], marks };
}

function addTo(
  all: GroupedSum,
  sums: readonly { readonly segment: (typeof SEGMENTS)[number]; readonly sum: GroupedSum }[],
  { tally, segments }: Tallied,
): void {
  all.add(tally);
  for (const { segment, sum } of sums) sum.add(tally, segmentGroup(segments[segment]));
}
