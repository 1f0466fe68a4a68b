import type { Condition } from '../scope/segment.ts';
import { segmentKey } from '../scope/segments-of.ts';
import { unpackFacts } from '../tally/facts.ts';
import { TALLY_VERSION } from '../tally/packed-tally.ts';
import type { Tallied } from '../tally/tally-request.ts';
import type { RollupParts } from './rollup-parts.ts';
import type { FactRange, Mark, StoredFacts } from './rollup-rows.ts';

/** One response, or what is left of an erased one, as it counts. */
export interface FactRow {
  /** Absent where there is nothing to count. */
  readonly tallied?: Tallied;
  readonly mark?: Mark;
}

type Take = (row: FactRow) => void;

/** Takes what was begun in a time with its marks, each once, in any order. */
export async function readFacts(parts: RollupParts, range: FactRange, take: Take): Promise<void> {
  await takeAll(parts, parts.rows.facts(range), take);
}

/**
 * Takes what was begun in a time and may meet the conditions, each once, in any order: the caller
 * looks at those of which the store cannot tell.
 */
export async function readMatching(
  parts: RollupParts,
  range: FactRange,
  where: readonly Condition[],
  take: Take,
): Promise<void> {
  if (where.length === 0) return await readFacts(parts, range, take);
  const { rows } = parts;
  const keys = where.map(({ field, values }) => ({
    segment: field,
    keys: [...new Set(values.map(segmentKey))],
  }));
  await takeAll(parts, rows.factsWhere(range, TALLY_VERSION, keys), take);
  await takeAll(parts, rows.outdated(range, TALLY_VERSION), take);
}

/** Responses whose facts are of another version are read whole. */
async function takeAll(
  parts: RollupParts,
  stored: AsyncIterable<readonly StoredFacts[]>,
  take: Take,
): Promise<void> {
  for await (const some of stored) {
    const outdated = some.filter((row) => !takeCounted(row, take));
    await takeWhole(parts, new Map(outdated.map((row) => [row.id, row])), take);
  }
}

/** False where the facts say too little. */
function takeCounted(row: StoredFacts, take: Take): boolean {
  const { id, startedAt, isErased, version, facts } = row;
  if (isErased) take(markOf(row));
  else if (version !== TALLY_VERSION || facts === undefined) return false;
  else take({ ...markOf(row), tallied: unpackFacts(facts, id, startedAt) });
  return true;
}

/** One that was erased meanwhile has another mark by now, for which its days are counted again. */
async function takeWhole(
  { rows, factsOf }: RollupParts,
  outdated: ReadonlyMap<string, StoredFacts>,
  take: Take,
): Promise<void> {
  if (outdated.size === 0) return;
  for (const response of await rows.responses([...outdated.keys()])) {
    const { id, startedAt } = response;
    const row = outdated.get(id);
    if (row === undefined) continue;
    take({ ...markOf(row), tallied: unpackFacts(factsOf(response).packed, id, startedAt) });
  }
}

function markOf({ id, isErased, unrolled }: StoredFacts): Pick<FactRow, 'mark'> {
  return unrolled === undefined ? {} : { mark: { id, unrolled, isErased } };
}
