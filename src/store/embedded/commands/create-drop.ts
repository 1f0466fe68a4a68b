import { doc } from '../bson/value.ts';
import { type Command, collectionName } from './context.ts';

export const create: Command = {
  fields: [],
  writes: true,
  run: (call) => {
    const { store, database } = call;
    // With the same (no) options it is no error to create twice.
    store.databases.findOrCreate(database, collectionName(call));
    return doc({});
  },
};

export const drop: Command = {
  fields: [],
  writes: true,
  run: (call) => {
    const { store, database } = call;
    const collection = store.databases.find(database, collectionName(call));
    if (collection === undefined) return doc({});
    const indexes = collection.indexes.length;
    store.databases.drop(collection);
    return doc({ nIndexesWas: indexes, ns: collection.namespace });
  },
};

export const dropDatabase: Command = {
  fields: [],
  writes: true,
  run: ({ store, database }) => {
    const collections = [...store.databases.of(database)];
    for (const collection of collections) store.databases.drop(collection);
    return doc(collections.length > 0 ? { dropped: database } : {});
  },
};
