import type mongoose from 'mongoose';
import { z } from 'zod';
import type { Conversation } from '../core/conversation.ts';
import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { ConversationStore, DueConversation } from '../engine/ports.ts';
import { Batcher } from './batcher.ts';
import { DURABLE } from './connect.ts';
import { type ConversationDocument, fromDocument, toDocument } from './conversation-document.ts';
import { conversationModel } from './conversation-model.ts';
import { difference } from './difference.ts';
import { isDuplicate } from './duplicate-key.ts';

type Documents = mongoose.mongo.Collection<ConversationDocument>;

/** Batches under way at once; more would only share the same journal flush. */
const CONCURRENT_BATCHES = 1;
const BATCH_LIMIT = 100;
/** An absent member stays absent, and does not come back as null. */
const WRITING = { ignoreUndefined: true };

interface Swap {
  readonly next: ConversationDocument;
  readonly before: ConversationDocument | undefined;
}

/**
 * Conversations in MongoDB. The hot path goes around mongoose's casting: what is written here
 * was made by our own kernel, and every filter is an id and a number of ours.
 */
export function conversationStore(connection: mongoose.Connection): ConversationStore {
  const documents = conversationModel(connection).collection as unknown as Documents;
  const swapping = new Batcher((batch: readonly Swap[]) => swapAll(connection, documents, batch), {
    concurrency: CONCURRENT_BATCHES,
    batchLimit: BATCH_LIMIT,
  });
  return {
    load: async (id) => {
      const document = await documents.findOne({ _id: id });
      return document === null ? undefined : fromDocument(document);
    },
    swap: (next, before) =>
      next.version === 1
        ? insert(documents, next)
        : swapping.ask({ next: toDocument(next), before: before && toDocument(before) }),
    due: (now, limit) => due(documents, now, limit),
  };
}

/** Insert first and treat a duplicate key as "somebody was faster": an upsert would race. */
async function insert(documents: Documents, next: Conversation): Promise<boolean> {
  try {
    await documents.insertOne(toDocument(next), WRITING);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** What the server says of an `update` command. */
const UpdateAnswer = z.looseObject({
  n: z.number(),
  writeErrors: z.array(z.unknown()).optional(),
  writeConcernError: z.unknown().optional(),
});

/** One plain command: the driver's bulk writer would encode every document twice. */
async function swapAll(
  connection: mongoose.Connection,
  documents: Documents,
  batch: readonly Swap[],
): Promise<readonly boolean[]> {
  const command = {
    update: documents.collectionName,
    updates: batch.map(({ next, before }) => ({
      q: { _id: next._id, version: next.version - 1 },
      u: before === undefined ? next : difference(before, next),
    })),
    ordered: false,
    writeConcern: DURABLE,
  };
  const answer = UpdateAnswer.parse(await connection.db?.command(command, WRITING));
  const fault = answer.writeErrors ?? answer.writeConcernError;
  // Those that were written all the same are recognised by their stamps.
  if (fault !== undefined) throw new Error('Not every swap was written', { cause: fault });
  if (answer.n === batch.length) return batch.map(() => true);
  if (answer.n === 0) return batch.map(() => false);
  return await whichAreOurs(documents, batch);
}

/** The answer says how many swaps were made, not which: the stamps do. */
async function whichAreOurs(
  documents: Documents,
  batch: readonly Swap[],
): Promise<readonly boolean[]> {
  const ids = batch.map(({ next }) => next._id);
  const stored = await documents
    .find({ _id: { $in: ids } }, { projection: { stamp: 1 } })
    .toArray();
  const stamps = new Map<ConversationId, string>(stored.map(({ _id, stamp }) => [_id, stamp]));
  return batch.map(({ next }) => stamps.get(next._id) === next.stamp);
}

async function due(
  documents: Documents,
  now: Instant,
  limit: number,
): Promise<readonly DueConversation[]> {
  const found = await documents
    .find({ wakeAt: { $lte: now } }, { projection: { version: 1 } })
    .sort({ wakeAt: 1 })
    .limit(limit)
    .toArray();
  return found.map(({ _id, version }) => ({ id: _id, version }));
}
