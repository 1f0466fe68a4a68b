import { decodeOnly } from '../bson/decode.ts';
import type { Doc, Maybe } from '../bson/value.ts';
import { select } from '../query/select.ts';
import type { CollectionName } from '../storage/collection.ts';
import type { DatabaseSet } from '../storage/database-set.ts';
import { demandSize } from '../storage/storable.ts';
import type { Update } from '../update/compile-update.ts';

export interface UpdateStatement {
  readonly query: Doc;
  readonly update: Update;
  readonly multi: boolean;
  readonly upsert: boolean;
}

export interface UpdateResult {
  readonly matched: number;
  readonly modified: number;
  readonly upsertedId?: Maybe;
}

/** A failure in the middle of many leaves the earlier ones changed, as in MongoDB. */
export function applyUpdate(
  databases: DatabaseSet,
  { database, name }: CollectionName,
  { query, update, multi, upsert }: UpdateStatement,
): UpdateResult {
  const limit = multi ? Number.POSITIVE_INFINITY : 1;
  const collection = databases.find(database, name);
  const found = select(collection, { query, limit });
  if (found.length === 0 && upsert) {
    const bytes = insertFromUpdate(databases, { database, name }, update, query);
    return { matched: 1, modified: 0, upsertedId: idOf(bytes) };
  }
  let modified = 0;
  for (const { record, bytes } of found) {
    const after = update.apply(bytes);
    if (after.equals(bytes)) continue;
    demandSize(after);
    collection?.replace(record, after);
    modified += 1;
  }
  return { matched: found.length, modified };
}

export function insertFromUpdate(
  databases: DatabaseSet,
  { database, name }: CollectionName,
  update: Update,
  query: Doc,
): Buffer {
  const bytes = update.insert(query);
  demandSize(bytes);
  databases.findOrCreate(database, name).insert(bytes);
  return bytes;
}

const ID_ONLY = new Set(['_id']);

export function idOf(bytes: Buffer): Maybe {
  return decodeOnly(bytes, ID_ONLY).get('_id');
}
