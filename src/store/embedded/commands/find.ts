import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { RawDocument } from '../bson/raw-document.ts';
import type { Doc } from '../bson/value.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection } from '../query/projection.ts';
import { select } from '../query/select.ts';
import { readSortOrder } from '../query/sort-order.ts';
import {
  booleanField,
  type Command,
  collectionName,
  countField,
  documentField,
} from './context.ts';
import { demandHint } from './hint.ts';

export const find: Command = {
  fields: [
    'filter',
    'sort',
    'projection',
    'hint',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'noCursorTimeout',
    'allowDiskUse',
  ],
  run: (call) => {
    const { body, store, database } = call;
    const name = collectionName(call);
    const collection = store.databases.find(database, name);
    demandHint(collection, body.get('hint'));
    const query = documentField(body, 'filter');
    const filter = compileFilter(query);
    const order = readSortOrder(body.get('sort'));
    const project = projector(documentField(body, 'projection'));
    const found = select(collection, {
      query,
      filter,
      order,
      skip: countField(body, 'skip') ?? 0,
      limit: limitOf(body),
    });
    const results = found.map(({ bytes }) => new RawDocument(project(bytes)));
    return store.cursors.first(`${database}.${name}`, results, {
      batchSize: countField(body, 'batchSize'),
      singleBatch: booleanField(body, 'singleBatch'),
    });
  },
};

/** Zero means no limit. */
function limitOf(body: Doc): number {
  return countField(body, 'limit') || Number.POSITIVE_INFINITY;
}

function projector(specification: Doc): (bytes: Buffer) => Buffer {
  if (specification.size === 0) return (bytes) => bytes;
  const project = compileProjection(specification);
  return (bytes) => encode(project(decode(bytes)));
}
