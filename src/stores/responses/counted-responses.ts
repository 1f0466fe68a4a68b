import type { Instant } from '../../base/instant.ts';
import type { Response } from '../../core/contract/response.ts';
import type {
  FactRange,
  KeyCondition,
  Mark,
  RollupRows,
  StoredFacts,
  Unrolled,
} from '../../insight/ports.ts';
import {
  FACTS_FOUND_BY,
  monthOf,
  type ResponseDocuments,
  type StoredResponse,
} from './response-collection.ts';
import { responseFrom } from './response-from.ts';

type Counted = Pick<
  RollupRows,
  'marks' | 'unmark' | 'facts' | 'factsWhere' | 'outdated' | 'responses'
>;

type ResponseWhere = Parameters<ResponseDocuments['count']>[0];

/** Rows handed over at once: what else waits has its turn in between. */
const AT_ONCE = 500;

/** Responses as far as rollups count them. */
export function countedResponses(responses: ResponseDocuments): Counted {
  return {
    marks: (from, to, limit) => marks(responses, from, to, limit),
    unmark: (seen) => unmark(responses, seen),
    facts: (range) => facts(responses, range),
    factsWhere: (range, version, conditions) => factsWhere(responses, range, version, conditions),
    outdated: (range, version) => outdated(responses, range, version),
    responses: (ids) => wholeResponses(responses, ids),
  };
}

async function marks(
  responses: ResponseDocuments,
  from: Instant,
  to: Instant,
  limit: number,
): Promise<readonly Unrolled[]> {
  const where = { 'unrolled.at': { gte: from, lt: to } };
  const found = await responses.find({ where, limit, pick: ['unrolled'] });
  return found.flatMap(({ unrolled }) => unrolled ?? []);
}

/** Only those that nobody has written since: another state brings another token. */
async function unmark(responses: ResponseDocuments, seen: readonly Mark[]): Promise<void> {
  await responses.changeMany(
    seen.map(({ id: key, unrolled, isErased }) => ({
      key,
      onlyIf: { 'unrolled.token': unrolled.token },
      ...(isErased ? { remove: true as const } : { unset: ['unrolled'] }),
    })),
  );
}

async function* facts(
  responses: ResponseDocuments,
  { from, to }: FactRange,
): AsyncIterable<readonly StoredFacts[]> {
  const rows = responses.each({
    where: { startedAt: { gte: from, lt: to } },
    order: ['startedAt'],
    pick: ['startedAt', 'erased', 'factsVersion', 'facts', 'unrolled'],
  });
  for await (const some of inParts(rows)) {
    yield some.map(({ unrolled, ...row }) => ({ ...factsIn(row), ...(unrolled && { unrolled }) }));
  }
}

/** Month by month, so that one index leads to the keys and yet no other time is looked through. */
async function* factsWhere(
  responses: ResponseDocuments,
  { from, to }: FactRange,
  version: number,
  conditions: readonly KeyCondition[],
): AsyncIterable<readonly StoredFacts[]> {
  const keys = keysWanted(conditions);
  if (keys === undefined) return;
  const startedAt = { gte: from, lt: to };
  for (const factsMonth of monthsOf(from, to)) {
    yield* factsFound(responses, { factsMonth, factsVersion: version, ...keys, startedAt });
  }
}

/** Picks nothing that lies outside the index: no document is opened. */
async function* factsFound(
  responses: ResponseDocuments,
  where: ResponseWhere,
): AsyncIterable<readonly StoredFacts[]> {
  const rows = responses.each({
    where,
    order: FACTS_FOUND_BY,
    pick: ['startedAt', 'factsVersion', 'facts'],
  });
  for await (const some of inParts(rows)) yield some.map(factsIn);
}

/** One alone leaves the order of the index as it is. */
function oneOf(keys: readonly string[]) {
  const [only = ''] = keys;
  return keys.length === 1 ? only : { in: keys };
}

/** The months, UTC, that a time touches. */
function monthsOf(from: Instant, to: Instant): readonly string[] {
  const months: string[] = [];
  const next = new Date(from);
  next.setUTCDate(1);
  next.setUTCHours(0, 0, 0, 0);
  for (; next.getTime() < to; next.setUTCMonth(next.getUTCMonth() + 1)) {
    months.push(monthOf(next.getTime()));
  }
  return months;
}

/** Undefined where nothing can meet the conditions: of several on one segment all must be met. */
function keysWanted(conditions: readonly KeyCondition[]): ResponseWhere | undefined {
  const keysOf = new Map<KeyCondition['segment'], readonly string[]>();
  for (const { segment, keys } of conditions) {
    const before = keysOf.get(segment) ?? keys;
    keysOf.set(
      segment,
      before.filter((key) => keys.includes(key)),
    );
  }
  if ([...keysOf.values()].some((keys) => keys.length === 0)) return undefined;
  return Object.fromEntries([...keysOf].map(([name, keys]) => [`factKeys.${name}`, oneOf(keys)]));
}

/** There are none but after an update of the program. */
async function* outdated(
  responses: ResponseDocuments,
  { from, to }: FactRange,
  version: number,
): AsyncIterable<readonly StoredFacts[]> {
  const factsMonth = { in: monthsOf(from, to) };
  const startedAt = { gte: from, lt: to };
  for (const factsVersion of [{ lt: version }, { gt: version }]) {
    yield* factsFound(responses, { factsMonth, factsVersion, startedAt });
  }
}

async function wholeResponses(
  responses: ResponseDocuments,
  ids: readonly string[],
): Promise<readonly Response[]> {
  const found = await responses.getMany(ids);
  return found.filter(({ erased }) => !erased).map(responseFrom);
}

function factsIn({
  _id: id,
  startedAt,
  erased,
  factsVersion: version,
  facts: packed,
}: Pick<StoredResponse, '_id' | 'startedAt' | 'erased' | 'factsVersion' | 'facts'>): StoredFacts {
  return {
    id,
    startedAt,
    isErased: erased === true,
    ...(version !== undefined && { version }),
    ...(packed !== undefined && { facts: packed }),
  };
}

async function* inParts<Row>(rows: AsyncIterable<Row>): AsyncIterable<readonly Row[]> {
  let some: Row[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length < AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
