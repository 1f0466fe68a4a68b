import { rank } from '../bson/rank.ts';
import type { Doc, Value } from '../bson/value.ts';
import type { Collection } from '../storage/collection.ts';
import { AFTER_ALL, type CollectionIndex } from '../storage/collection-index.ts';
import type { IndexField } from '../storage/index-definition.ts';
import { partKey } from '../storage/index-keys.ts';
import { isImplied } from './implication.ts';
import { type Demands, readDemands } from './predicates.ts';
import type { SortOrder } from './sort-order.ts';

/** Records that may match; every one is still tested. */
export interface Plan {
  readonly records: Iterable<number>;
  /** The records come in the wanted order already. */
  readonly sorted: boolean;
}

interface Choice {
  readonly index: CollectionIndex;
  readonly ranges: readonly Range[];
  readonly score: number;
  readonly sorted: boolean;
  readonly backwards: boolean;
}

interface Range {
  readonly low: string;
  readonly high: string;
}

const POINT_SCORE = 4;
const RANGE_SCORE = 3;
const SORT_SCORE = 2;

/** Chooses the index that fixes most fields; ties go to the one that also gives the order. */
export function plan(collection: Collection, query: Doc, order: SortOrder): Plan {
  const demands = readDemands(query);
  let best: Choice | undefined;
  for (const index of collection.indexes) {
    const choice = consider(index, query, demands, order);
    if (choice !== undefined && choice.score > (best?.score ?? 0)) best = choice;
  }
  if (best === undefined) return { records: collection.records.keys(), sorted: order.length === 0 };
  return { records: scan(best), sorted: best.sorted };
}

function* scan({ index, ranges, backwards }: Choice): Generator<number> {
  if (ranges.length === 1 && !index.multikey) {
    const { low, high } = ranges[0] as Range;
    yield* index.records(low, high, backwards);
    return;
  }
  const met = new Set<number>();
  for (const { low, high } of ranges) {
    for (const record of index.records(low, high, backwards)) {
      if (met.has(record)) continue;
      met.add(record);
      yield record;
    }
  }
}

function consider(
  index: CollectionIndex,
  query: Doc,
  demands: ReadonlyMap<string, Demands>,
  order: SortOrder,
): Choice | undefined {
  const { fields, partial, sparse } = index.definition;
  if (partial !== undefined && !isImplied(partial.filter, query)) return undefined;
  const { prefix, fixed } = fixedPrefix(fields, demands);
  const next = fields[fixed];
  const demand = next && demands.get(next.path);
  const ranges = demand && rangesOf(prefix, next, demand, index.multikey);
  if (sparse && !provesPresence(fields, fixed, ranges !== undefined, demands)) return undefined;
  const direction = index.multikey ? undefined : sortDirection(fields, fixed, order);
  const sorted = order.length === 0 || (direction !== undefined && (ranges?.length ?? 1) === 1);
  return {
    index,
    ranges: ranges ?? [{ low: prefix, high: prefix + AFTER_ALL }],
    score:
      fixed * POINT_SCORE +
      (ranges ? RANGE_SCORE : 0) +
      (sorted && order.length > 0 ? SORT_SCORE : 0),
    sorted,
    backwards: direction === 'backwards',
  };
}

/** The leading fields that the query sets equal to something, and their part of the key. */
function fixedPrefix(fields: readonly IndexField[], demands: ReadonlyMap<string, Demands>) {
  let prefix = '';
  for (const [fixed, field] of fields.entries()) {
    const value = demands.get(field.path)?.equals[0];
    if (value === undefined) return { prefix, fixed };
    prefix += partKey(field, value);
  }
  return { prefix, fixed: fields.length };
}

/** A sparse index leaves out documents that have none of its fields. */
function provesPresence(
  fields: readonly IndexField[],
  fixed: number,
  ranged: boolean,
  demands: ReadonlyMap<string, Demands>,
): boolean {
  const equal = fields.slice(0, fixed).some((field) => demands.get(field.path)?.equals[0] !== null);
  const next = fields[fixed];
  const bounds = next && demands.get(next.path);
  const inBounds = ranged && bounds !== undefined && bounds.above.length + bounds.below.length > 0;
  const listed = ranged && bounds?.oneOf[0]?.every((value) => value !== null) === true;
  return equal || inBounds || listed;
}

function rangesOf(
  prefix: string,
  field: IndexField,
  demand: Demands,
  multikey: boolean,
): Range[] | undefined {
  const [above] = demand.above;
  const [below] = demand.below;
  const [listed] = demand.oneOf;
  if (listed !== undefined && above === undefined && below === undefined) {
    const keys = new Set(listed.map((value) => prefix + partKey(field, value)));
    return [...keys].sort().map((key) => ({ low: key, high: key + AFTER_ALL }));
  }
  if (above === undefined && below === undefined) return undefined;
  const bracket = bracketOf(prefix, field, (above ?? below)?.value as Value);
  const lower = above && edge(prefix, field, above.value, above.inclusive, 'above');
  // Different elements of one array may satisfy the two bounds, so only one of them narrows.
  const useBoth = !multikey || lower === undefined;
  const upper = below && useBoth && edge(prefix, field, below.value, below.inclusive, 'below');
  const range = { ...bracket, ...lower, ...(upper || {}) };
  return [range];
}

/** All keys of the value's type. */
function bracketOf(prefix: string, field: IndexField, value: Value): Range {
  const type = rank(value);
  const first = field.descending ? 255 - type : type;
  return {
    low: prefix + String.fromCharCode(first),
    high: prefix + String.fromCharCode(first + 1),
  };
}

function edge(
  prefix: string,
  field: IndexField,
  value: Value,
  inclusive: boolean,
  side: 'above' | 'below',
): Partial<Range> {
  const key = prefix + partKey(field, value);
  const towardsEnd = (side === 'above') !== field.descending;
  if (towardsEnd) return { low: inclusive ? key : key + AFTER_ALL };
  return { high: inclusive ? key + AFTER_ALL : key };
}

/** Fields that the index fixes to one value do not disturb an order. */
function sortDirection(
  fields: readonly IndexField[],
  fixed: number,
  order: SortOrder,
): 'forwards' | 'backwards' | undefined {
  const constant = new Set(fields.slice(0, fixed).map((field) => field.path));
  const wanted = order.filter((field) => !constant.has(field.path));
  const offered = fields.slice(fixed, fixed + wanted.length);
  if (offered.length < wanted.length) return undefined;
  if (!wanted.every((field, at) => field.path === offered[at]?.path)) return undefined;
  const turned = wanted.filter((field, at) => field.descending !== offered[at]?.descending);
  if (turned.length === 0) return 'forwards';
  return turned.length === wanted.length ? 'backwards' : undefined;
}
