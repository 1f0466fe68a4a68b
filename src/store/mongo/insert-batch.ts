import type mongoose from 'mongoose';
import { z } from 'zod';
import { DURABLE } from './connect.ts';
import { DUPLICATE_KEY } from './duplicate-key.ts';

/** What the server says of an `insert` command, or of an `update` command that may insert. */
const WriteAnswer = z.looseObject({
  writeErrors: z.array(z.looseObject({ index: z.number(), code: z.number() })).optional(),
  writeConcernError: z.unknown().optional(),
});

const WRITING = { ignoreUndefined: true };

/**
 * Inserts what is not there yet, and answers in their order which were new. All of them must fit
 * into one command: the driver's bulk writer would encode every document twice.
 */
export async function insertBatch(
  db: mongoose.mongo.Db,
  collection: string,
  documents: readonly object[],
): Promise<readonly boolean[]> {
  const command = { insert: collection, documents, ordered: false, writeConcern: DURABLE };
  const there = duplicatesIn(await db.command(command, WRITING));
  return documents.map((_, index) => !there.has(index));
}

/** Puts each document in the place of the one with its key, or adds it. All must fit into one command. */
export async function putBatch(
  db: mongoose.mongo.Db,
  collection: string,
  documents: readonly { readonly _id: string }[],
): Promise<readonly true[]> {
  const command = {
    update: collection,
    updates: documents.map((document) => ({ q: { _id: document._id }, u: document, upsert: true })),
    ordered: false,
    writeConcern: DURABLE,
  };
  // Two who put one key at once may both try to insert; the one who lost finds it there now.
  const lost = duplicatesIn(await db.command(command, WRITING));
  const again = documents.filter((_, index) => lost.has(index));
  if (again.length > 0) await putBatch(db, collection, again);
  return documents.map(() => true);
}

function duplicatesIn(answer: unknown): ReadonlySet<number> {
  const { writeErrors = [], writeConcernError } = WriteAnswer.parse(answer);
  const others = writeErrors.filter(({ code }) => code !== DUPLICATE_KEY);
  if (others.length > 0 || writeConcernError !== undefined) {
    throw new Error('Not every document was written', { cause: others[0] ?? writeConcernError });
  }
  return new Set(writeErrors.map(({ index }) => index));
}
