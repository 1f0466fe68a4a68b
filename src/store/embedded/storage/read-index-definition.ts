import { isNumeric, toNumber } from '../bson/number.ts';
import { type Doc, doc, isDoc, type Maybe } from '../bson/value.ts';
import { CANNOT_CREATE_INDEX, FAILED_TO_PARSE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import type { IndexDefinition, IndexField } from './index-definition.ts';
import { compilePartialFilter } from './partial-filter.ts';

export const ID_INDEX = doc({ v: 2, key: doc({ _id: 1 }), name: '_id_' });

const INVALID_OPTION = 197;
const OPTIONS = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'background',
  'ns',
]);

/** From the specification that createIndexes takes and the disk keeps. Throws what MongoDB says. */
export function readIndexDefinition(specification: Doc): IndexDefinition {
  for (const option of specification.keys()) {
    if (!OPTIONS.has(option)) {
      refuse(INVALID_OPTION, `The embedded store does not know the index option '${option}'`);
    }
  }
  const key = specification.get('key');
  if (!isDoc(key)) refuse(FAILED_TO_PARSE, "The 'key' field is a required property of an index");
  const isId = key.size === 1 && key.has('_id');
  const filter = specification.get('partialFilterExpression');
  const sparse = flag(specification, 'sparse');
  if (sparse && filter !== undefined) {
    refuse(CANNOT_CREATE_INDEX, 'cannot mix "partialFilterExpression" and "sparse" options');
  }
  return {
    name: indexName(specification),
    fields: readFields(key),
    unique: isId || flag(specification, 'unique'),
    sparse,
    partial: compilePartialFilter(filter),
    expireAfterSeconds: readExpiry(specification.get('expireAfterSeconds'), key),
    specification,
  };
}

function indexName(specification: Doc): string {
  const name = specification.get('name');
  if (typeof name !== 'string') {
    refuse(FAILED_TO_PARSE, "The 'name' field is a required property of an index specification");
  }
  if (name === '' || name === '*') refuse(CANNOT_CREATE_INDEX, `index name '${name}' is not valid`);
  return name;
}

function readFields(key: Doc): IndexField[] {
  if (key.size === 0) refuse(CANNOT_CREATE_INDEX, 'Index keys cannot be an empty object');
  return [...key].map(([path, direction]) => {
    const parts = path.split('.');
    demandPath(path, parts);
    if (!isNumeric(direction)) {
      refuse(CANNOT_CREATE_INDEX, `The embedded store has no index of type ${String(direction)}`);
    }
    const order = toNumber(direction);
    if (order === 0 || Number.isNaN(order)) {
      refuse(CANNOT_CREATE_INDEX, 'Values in the index key pattern cannot be 0');
    }
    return { path, parts, descending: order < 0 };
  });
}

function demandPath(path: string, parts: readonly string[]): void {
  if (parts.some((part) => part === '')) {
    refuse(CANNOT_CREATE_INDEX, 'Index keys cannot contain an empty field');
  }
  if (parts.some((part) => part.startsWith('$'))) {
    refuse(CANNOT_CREATE_INDEX, `Index key contains an illegal field name: ${path}`);
  }
  if (parts.some((part) => /^\d+$/.test(part))) {
    refuse(CANNOT_CREATE_INDEX, `The embedded store does not index a position: ${path}`);
  }
}

function flag(specification: Doc, name: string): boolean {
  const value = specification.get(name);
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  if (isNumeric(value)) return toNumber(value) !== 0;
  return refuse(TYPE_MISMATCH, `The field '${name}' has a value that is not a boolean`);
}

function readExpiry(value: Maybe, key: Doc): number | undefined {
  if (value === undefined) return undefined;
  if (!isNumeric(value)) refuse(TYPE_MISMATCH, 'expireAfterSeconds must be a number');
  const seconds = toNumber(value);
  if (!(seconds >= 0 && seconds <= 2147483647)) {
    refuse(CANNOT_CREATE_INDEX, `TTL index 'expireAfterSeconds' is out of range: ${seconds}`);
  }
  if (key.size > 1) {
    refuse(CANNOT_CREATE_INDEX, 'TTL indexes are single-field indexes');
  }
  if (key.has('_id')) refuse(197, "The field 'expireAfterSeconds' is not valid for an _id index");
  return seconds;
}
