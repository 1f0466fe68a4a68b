import { compare } from '../bson/compare.ts';
import { doc, type Value } from '../bson/value.ts';
import { INDEX_NOT_FOUND, INVALID_OPTIONS, NAMESPACE_NOT_FOUND, refuse } from '../command-error.ts';
import type { Collection } from '../storage/collection.ts';
import { type Command, collectionName } from './context.ts';

export const dropIndexes: Command = {
  fields: ['index'],
  writes: true,
  run: (call) => {
    const { store, database, body } = call;
    const name = collectionName(call);
    const collection = store.databases.find(database, name);
    if (collection === undefined) refuse(NAMESPACE_NOT_FOUND, `ns not found ${database}.${name}`);
    const before = collection.indexes.length;
    collection.dropIndexes(namesToDrop(collection, body.get('index')));
    return doc({ nIndexesWas: before });
  },
};

function namesToDrop(collection: Collection, wanted: Value | undefined): ReadonlySet<string> {
  const names = collection.indexes.map(({ definition }) => definition.name);
  if (wanted === '*') return new Set(names.filter((name) => name !== '_id_'));
  const list = Array.isArray(wanted) ? wanted : [wanted];
  const found = list.map((one) => {
    const index = collection.indexes.find(
      ({ definition }) =>
        definition.name === one || compare(definition.specification.get('key'), one) === 0,
    );
    return (
      index?.definition.name ??
      refuse(INDEX_NOT_FOUND, `index not found with name [${String(one)}]`)
    );
  });
  if (found.includes('_id_')) refuse(INVALID_OPTIONS, 'cannot drop _id index');
  return new Set(found);
}
