import type mongoose from 'mongoose';
import { z } from 'zod';
import type { Versioned } from '../port/collection.ts';
import { DURABLE } from './connect.ts';

export interface Swap {
  readonly next: Versioned;
  /** The whole of it, or what differs from what is stored under the version before. */
  readonly update: object;
}

/** An absent member stays absent, and does not come back as null. */
const WRITING = { ignoreUndefined: true };

/** What the server says of an `update` command. */
const UpdateAnswer = z.looseObject({
  n: z.number(),
  writeErrors: z.array(z.unknown()).optional(),
  writeConcernError: z.unknown().optional(),
});

/**
 * Makes each swap whose version before is the stored one, and answers in their order which were made.
 * One plain command: the driver's bulk writer would encode every document twice.
 */
export async function swapBatch(
  db: mongoose.mongo.Db,
  collection: string,
  batch: readonly Swap[],
): Promise<readonly boolean[]> {
  const command = {
    update: collection,
    updates: batch.map(({ next, update }) => ({
      q: { _id: next._id, version: next.version - 1 },
      u: update,
    })),
    ordered: false,
    writeConcern: DURABLE,
  };
  const answer = UpdateAnswer.parse(await db.command(command, WRITING));
  const fault = answer.writeErrors ?? answer.writeConcernError;
  // Those that were written all the same are recognised by their stamps.
  if (fault !== undefined) throw new Error('Not every swap was written', { cause: fault });
  if (answer.n === batch.length) return batch.map(() => true);
  if (answer.n === 0) return batch.map(() => false);
  return await whichAreOurs(db, collection, batch);
}

/** The answer says how many swaps were made, not which: the stamps do. */
async function whichAreOurs(
  db: mongoose.mongo.Db,
  collection: string,
  batch: readonly Swap[],
): Promise<readonly boolean[]> {
  const ids = batch.map(({ next }) => next._id);
  const stored = await db
    .collection<Versioned>(collection)
    .find({ _id: { $in: ids } }, { projection: { stamp: 1 }, readConcern: { level: 'majority' } })
    .toArray();
  const stamps = new Map(stored.map(({ _id, stamp }) => [_id, stamp]));
  return batch.map(({ next }) => stamps.get(next._id) === next.stamp);
}
