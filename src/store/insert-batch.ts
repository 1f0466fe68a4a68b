import type mongoose from 'mongoose';
import { z } from 'zod';
import { DURABLE } from './connect.ts';
import { DUPLICATE_KEY } from './duplicate-key.ts';

/** What the server says of an `insert` command. */
const InsertAnswer = z.looseObject({
  writeErrors: z.array(z.looseObject({ index: z.number(), code: z.number() })).optional(),
  writeConcernError: z.unknown().optional(),
});

/**
 * Inserts what is not there yet, and answers in their order which were new. All of them must fit
 * into one command of 16 MB: the driver's bulk writer would encode every document twice.
 */
export async function insertBatch(
  connection: mongoose.Connection,
  collection: string,
  documents: readonly object[],
): Promise<readonly boolean[]> {
  const command = { insert: collection, documents, ordered: false, writeConcern: DURABLE };
  const sent = await connection.db?.command(command, { ignoreUndefined: true });
  const { writeErrors = [], writeConcernError } = InsertAnswer.parse(sent);
  const others = writeErrors.filter(({ code }) => code !== DUPLICATE_KEY);
  if (others.length > 0 || writeConcernError !== undefined) {
    throw new Error('Not every row was inserted', { cause: others[0] ?? writeConcernError });
  }
  const there = new Set(writeErrors.map(({ index }) => index));
  return documents.map((_, index) => !there.has(index));
}
