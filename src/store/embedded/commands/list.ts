import { Double } from 'bson';
import { encode } from '../bson/encode.ts';
import { RawDocument } from '../bson/raw-document.ts';
import { type Doc, doc } from '../bson/value.ts';
import { NAMESPACE_NOT_FOUND, refuse } from '../command-error.ts';
import { compileFilter } from '../query/filter.ts';
import type { Collection } from '../storage/collection.ts';
import { ID_INDEX } from '../storage/read-index-definition.ts';
import {
  booleanField,
  type Call,
  type Command,
  collectionName,
  countField,
  documentField,
} from './context.ts';

const raw = (documents: readonly Doc[]): RawDocument[] =>
  documents.map((document) => new RawDocument(encode(document)));

/** These answer with cursors whose batch size stands in a document of its own. */
function firstBatch({ store, body }: Call, namespace: string, documents: readonly Doc[]): Doc {
  const batchSize = countField(documentField(body, 'cursor'), 'batchSize');
  return store.cursors.first(namespace, raw(documents), { batchSize, singleBatch: false });
}

export const listCollections: Command = {
  fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  run: (call) => {
    const { store, database, body } = call;
    const filter = compileFilter(documentField(body, 'filter'));
    const described = [...store.databases.of(database)].map(describeCollection);
    const found = described.filter((entry) => filter.test(entry));
    const nameOnly = booleanField(body, 'nameOnly');
    const results = nameOnly ? found.map(onlyName) : found;
    return firstBatch(call, `${database}.$cmd.listCollections`, results);
  },
};

function describeCollection({ name }: Collection): Doc {
  return doc({
    name,
    type: 'collection',
    options: doc({}),
    info: doc({ readOnly: false }),
    idIndex: ID_INDEX,
  });
}

function onlyName(entry: Doc): Doc {
  return doc({ name: entry.get('name'), type: entry.get('type') });
}

export const listIndexes: Command = {
  fields: ['cursor'],
  run: (call) => {
    const { store, database } = call;
    const name = collectionName(call);
    const collection = store.databases.find(database, name);
    if (collection === undefined) {
      refuse(NAMESPACE_NOT_FOUND, `ns does not exist: ${database}.${name}`);
    }
    const indexes = collection.indexes.map(({ definition }) => definition.specification);
    return firstBatch(call, collection.namespace, indexes);
  },
};

export const listDatabases: Command = {
  fields: ['nameOnly', 'filter', 'authorizedDatabases'],
  run: ({ store, body }) => {
    const sizes = new Map<string, number>();
    for (const { database, records } of store.databases.all()) {
      let bytes = sizes.get(database) ?? 0;
      for (const document of records.values()) bytes += document.length;
      sizes.set(database, bytes);
    }
    const filter = compileFilter(documentField(body, 'filter'));
    const described = [...sizes].map(([name, bytes]) =>
      doc({ name, sizeOnDisk: new Double(bytes), empty: false }),
    );
    const databases = described.filter((entry) => filter.test(entry));
    return doc({ databases });
  },
};
