import type { RollupRow, SpanRow } from './rollup-model.ts';
import type { RollupParts } from './rollup-parts.ts';

/** One who counts a span, among all who may do so at the same time. */
export interface Claim {
  readonly span: string;
  readonly count: string;
  /** Counts of before, which nobody needs once this one stands. */
  readonly outdated: readonly string[];
}

/** Rows in one command. */
const CHUNK = 500;

/** Takes the counting of a span over from whoever is at it. */
export async function claimSpan({ spans, newId }: RollupParts, span: string): Promise<Claim> {
  const count = newId();
  const before: SpanRow | null = await spans.findOneAndUpdate(
    { _id: span },
    { $set: { claim: count } },
    { upsert: true, returnDocument: 'before' },
  );
  return { span, count, outdated: countsIn(before) };
}

/** Writes what was counted and says that it stands; false, with nothing left, if another was later. */
export async function standSpan(
  { spans, rollups }: RollupParts,
  { span, count, outdated }: Claim,
  rows: readonly RollupRow[],
): Promise<boolean> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await rollups.insertMany(rows.slice(from, from + CHUNK));
  }
  const filter = { _id: span, claim: count };
  const { matchedCount } = await spans.updateOne(filter, { $set: { current: count } });
  const useless = matchedCount === 1 ? outdated : [count];
  if (useless.length > 0) await rollups.deleteMany({ span, count: { $in: [...useless] } });
  return matchedCount === 1;
}

/** A row of the tally that this claim makes of one segment's group, or of all. */
export function rowOf(
  { span, count }: Claim,
  segment: string,
  values: Pick<RollupRow, 'key' | 'name' | 'tally'>,
): RollupRow {
  return { _id: `${count} ${segment} ${values.key}`, span, count, segment, ...values };
}

/** Takes spans away with all their rows; whoever is counting one of them will not stand. */
export async function dropSpans(
  { spans, rollups }: RollupParts,
  names: readonly string[],
): Promise<void> {
  for (const { _id: span } of await spans.find({ _id: { $in: [...names] } }).toArray()) {
    const dropped = await spans.findOneAndDelete({ _id: span });
    await rollups.deleteMany({ span, count: { $in: countsIn(dropped) } });
  }
}

function countsIn(row: SpanRow | null): string[] {
  return [row?.claim, row?.current].filter((count) => count !== undefined);
}
