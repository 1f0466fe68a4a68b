import { compare } from '../bson/compare.ts';
import { type Doc, doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { BAD_VALUE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import type { Collection } from '../storage/collection.ts';
import type { IndexDefinition } from '../storage/index-definition.ts';
import { readIndexDefinition } from '../storage/read-index-definition.ts';
import { type Command, collectionName } from './context.ts';

const INDEX_OPTIONS_CONFLICT = 85;
const INDEX_KEY_SPECS_CONFLICT = 86;

export const createIndexes: Command = {
  fields: ['indexes', 'commitQuorum'],
  writes: true,
  run: (call) => {
    const { store, database, body } = call;
    const definitions = readDefinitions(body.get('indexes'));
    const existed = store.databases.find(database, collectionName(call)) !== undefined;
    const collection = store.databases.findOrCreate(database, collectionName(call));
    const before = collection.indexes.length;
    for (const definition of definitions) {
      if (!isThere(collection, definition)) collection.addIndex(definition);
    }
    const after = collection.indexes.length;
    return doc({
      numIndexesBefore: before,
      numIndexesAfter: after,
      createdCollectionAutomatically: !existed,
      note: before === after ? 'all indexes already exist' : undefined,
    });
  },
};

function readDefinitions(value: Value | undefined): readonly IndexDefinition[] {
  if (!Array.isArray(value))
    refuse(TYPE_MISMATCH, "BSON field 'createIndexes.indexes' must be an array");
  if (value.length === 0) refuse(BAD_VALUE, 'Must specify at least one index to create');
  return value.map((specification) => {
    if (!isDoc(specification)) refuse(TYPE_MISMATCH, 'an index must be described by a document');
    return readIndexDefinition(normal(specification));
  });
}

/** As listIndexes shows it: the version in front, and nothing that only concerns building. */
function normal(specification: Doc): Doc {
  const { key, name } = { key: specification.get('key'), name: specification.get('name') };
  const result = doc({ v: 2, key, name });
  for (const [option, value] of specification) {
    if (option === 'background' || option === 'ns' || result.has(option)) continue;
    if ((option === 'unique' || option === 'sparse') && value === false) continue;
    result.set(option, value);
  }
  return result;
}

/** The same index twice is no error; a different one in its place is. */
function isThere(collection: Collection, wanted: IndexDefinition): boolean {
  return collection.indexes.some(({ definition }) => isSame(definition, wanted));
}

function isSame(existing: IndexDefinition, wanted: IndexDefinition): boolean {
  const sameName = existing.name === wanted.name;
  const sameKey = isEqual(existing.specification.get('key'), wanted.specification.get('key'));
  const samePlace = sameKey && isEqual(existing.partial?.filter, wanted.partial?.filter);
  if (sameKey && wanted.fields.length === 1 && wanted.fields[0]?.path === '_id') return true;
  if (sameName && samePlace && sameOptions(existing, wanted)) return true;
  if (sameName) {
    refuse(
      INDEX_KEY_SPECS_CONFLICT,
      `An existing index has the same name as the requested index: ${wanted.name}`,
    );
  }
  if (samePlace) {
    refuse(
      INDEX_OPTIONS_CONFLICT,
      `Index already exists with a different name or options: ${existing.name}`,
    );
  }
  return false;
}

function sameOptions(existing: IndexDefinition, wanted: IndexDefinition): boolean {
  return (
    existing.unique === wanted.unique &&
    existing.sparse === wanted.sparse &&
    existing.expireAfterSeconds === wanted.expireAfterSeconds
  );
}

function isEqual(left: Maybe, right: Maybe): boolean {
  return compare(left, right) === 0;
}
