import type { Instant } from '../core/instant.ts';
import { type Condition, type Facts, segmentKey, TALLY_VERSION } from '../insight/ports.ts';
import { responseFrom } from './response-from.ts';
import type { ResponseRecord, Unrolled } from './response-model.ts';
import type { RollupParts } from './rollup-parts.ts';

/** One response, or what is left of an erased one, as it counts. */
export interface FactRow {
  readonly id: string;
  readonly startedAt: Instant;
  /** Absent where there is nothing to count. */
  readonly facts?: Facts;
  readonly unrolled?: Unrolled;
}

export interface FactRange {
  readonly from: Instant;
  readonly to: Instant;
  readonly where?: readonly Condition[];
}

/** Documents read whole in one command. */
const CHUNK = 500;
/** Rows in one answer: whoever looks through many to find some stops for others after so many. */
const ROWS_AT_ONCE = 1_000;

const COUNTED = { startedAt: 1, facts: 1, unrolled: 1, erased: 1 } as const;

/**
 * What was begun in a time, each once, in any order. Responses whose facts are of another version
 * are read whole and come even where they do not meet the conditions: the caller looks at those.
 */
export async function* readFacts(
  parts: RollupParts,
  { from, to, where = [] }: FactRange,
): AsyncIterable<FactRow> {
  const outdated: string[] = [];
  for (const wanted of filtersOf(where)) {
    const filter = { startedAt: { $gte: from, $lt: to }, ...wanted };
    const rows = parts.responses.find(filter as object).batchSize(ROWS_AT_ONCE);
    for await (const row of rows.project(COUNTED)) {
      const { facts, ...stored } = row as ResponseRecord & { readonly erased?: true };
      if (facts?.version === TALLY_VERSION) yield { ...kept(stored), facts };
      else if (stored.erased) yield kept(stored);
      else outdated.push(stored._id);
    }
  }
  for (let first = 0; first < outdated.length; first += CHUNK) {
    yield* readWhole(parts, outdated.slice(first, first + CHUNK));
  }
}

async function* readWhole(
  { responses, factsOf }: RollupParts,
  ids: readonly string[],
): AsyncIterable<FactRow> {
  for await (const row of responses.find({ _id: { $in: [...ids] } })) {
    const record = row as ResponseRecord;
    if (row.erased) yield kept(record);
    else yield { ...kept(record), facts: factsOf(responseFrom(record)) };
  }
}

function kept({
  _id: id,
  startedAt,
  unrolled,
}: Pick<ResponseRecord, '_id' | 'startedAt' | 'unrolled'>): FactRow {
  return { id, startedAt, ...(unrolled && { unrolled }) };
}

/**
 * Two questions that an index answers each, where one with an "or" would look at everything. The
 * version is a list of one, which the embedded store does not take for more telling than the time.
 */
function filtersOf(where: readonly Condition[]): readonly object[] {
  if (where.length === 0) return [{}];
  const keys = where.map(({ field, values }) => ({
    [`facts.keys.${field}`]: { $in: values.map(segmentKey) },
  }));
  return [
    { 'facts.version': { $in: [TALLY_VERSION] }, $and: keys },
    { 'facts.version': { $ne: TALLY_VERSION } },
  ];
}
