import { KeyWriter } from '../bson/key-writer.ts';
import { RANK } from '../bson/rank.ts';
import { writeKey } from '../bson/sort-key.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { BAD_VALUE, CommandError, refuse } from '../command-error.ts';
import type { IndexDefinition, IndexField } from './index-definition.ts';

const CANNOT_INDEX_PARALLEL_ARRAYS = 171;

/** How far one indexed field has been followed into the document. */
interface Walk {
  readonly value: Maybe;
  readonly rest: readonly string[];
  /** The value is to be indexed as it is, although it may be an array inside an array. */
  readonly arrived: boolean;
}

/** What stands for an empty array: it is neither null nor missing. */
const EMPTY_ARRAY = Symbol('empty array');
type KeyPart = Maybe | typeof EMPTY_ARRAY;

export interface IndexKeys {
  readonly keys: readonly string[];
  /** An array was met: one document has several keys. */
  readonly multikey: boolean;
}

const NONE: IndexKeys = { keys: [], multikey: false };
const writer = new KeyWriter();

export function indexKeys(definition: IndexDefinition, document: Doc): IndexKeys {
  if (definition.partial !== undefined && !definition.partial.compiled.test(document)) return NONE;
  const { tuples, multikey } = tuplesOf(definition.fields, document);
  if (definition.sparse && tuples.every((tuple) => tuple.every((part) => part === undefined))) {
    return NONE;
  }
  const keys = tuples.map((tuple) => writeTuple(definition.fields, tuple));
  return { keys: multikey ? [...new Set(keys)].sort() : keys, multikey };
}

/** The values behind one of a document's keys, to be shown to people. */
export function valuesBehind(definition: IndexDefinition, document: Doc, key: string): Doc {
  const { fields } = definition;
  const tuple = tuplesOf(fields, document).tuples.find((one) => writeTuple(fields, one) === key);
  return new Map(fields.map((field, at) => [field.path, reportedPart(tuple?.[at])] as const));
}

function tuplesOf(fields: readonly IndexField[], document: Doc) {
  const tuples: KeyPart[][] = [];
  const walks = fields.map(
    (field): Walk => ({ value: document, rest: field.parts, arrived: false }),
  );
  const multikey = collect(walks, tuples);
  return { tuples, multikey };
}

function collect(walks: readonly Walk[], tuples: KeyPart[][]): boolean {
  const reached = walks.map(descend);
  const stopped = reached.filter((walk) => !walk.arrived && Array.isArray(walk.value));
  const first = stopped[0];
  if (first === undefined) {
    tuples.push(reached.map((walk) => walk.value));
    return false;
  }
  if (stopped.some((walk) => walk.value !== first.value)) {
    refuse(CANNOT_INDEX_PARALLEL_ARRAYS, 'cannot index parallel arrays');
  }
  const elements = first.value as Value[];
  if (elements.length === 0) tuples.push(reached.map(emptyArrayPart));
  for (const element of elements) {
    collect(
      reached.map((walk) => (stopped.includes(walk) ? enter(walk, element) : walk)),
      tuples,
    );
  }
  return true;
}

function descend(walk: Walk): Walk {
  if (walk.arrived) return walk;
  let { value } = walk;
  let at = 0;
  while (at < walk.rest.length && isDoc(value)) {
    value = value.get(walk.rest[at] as string);
    at += 1;
  }
  const rest = walk.rest.slice(at);
  if (Array.isArray(value)) return { value, rest, arrived: false };
  return { value: rest.length === 0 ? value : undefined, rest: [], arrived: true };
}

function enter(walk: Walk, element: Value): Walk {
  if (walk.rest.length === 0) return { value: element, rest: [], arrived: true };
  if (isDoc(element)) return { value: element, rest: walk.rest, arrived: false };
  return { value: undefined, rest: [], arrived: true };
}

function emptyArrayPart(walk: Walk): KeyPart {
  if (walk.arrived) return walk.value;
  return walk.rest.length === 0 ? EMPTY_ARRAY : undefined;
}

function writeTuple(fields: readonly IndexField[], tuple: readonly KeyPart[]): string {
  writer.start();
  for (const [at, field] of fields.entries()) writePart(field, tuple[at]);
  return writer.toString();
}

/** A missing field is indexed as null, so that `{ field: null }` finds it. */
function writePart(field: IndexField, part: KeyPart): void {
  const from = writer.length;
  if (part === EMPTY_ARRAY) writer.byte(RANK.missing);
  else writeKey(writer, part === undefined ? null : part);
  if (field.descending) writer.invert(from);
}

/** The key of one value of one field, for looking it up. */
export function partKey(field: IndexField, value: Value): string {
  writer.start();
  writePart(field, value);
  return writer.toString();
}

function reportedPart(part: KeyPart): Value {
  return part === undefined || part === EMPTY_ARRAY ? null : part;
}

/**
 * By what a document is sorted: of several elements of an array the first in the wanted order
 * counts. Parallel arrays have no such tuple.
 */
export function leastKey(fields: readonly IndexField[], document: Doc): string {
  const keys = sortTuples(fields, document).map((tuple) => writeTuple(fields, tuple));
  return keys.reduce((least, key) => (key < least ? key : least));
}

function sortTuples(fields: readonly IndexField[], document: Doc) {
  try {
    return tuplesOf(fields, document).tuples;
  } catch (error) {
    const parallel = error instanceof CommandError && error.code === CANNOT_INDEX_PARALLEL_ARRAYS;
    if (!parallel) throw error;
    return refuse(BAD_VALUE, 'cannot sort with keys that are parallel arrays');
  }
}
