import mongoose from 'mongoose';
import type { Conversation } from '../core/conversation.ts';
import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { ConversationStore, DueConversation } from '../engine/ports.ts';
import { Batcher } from './batcher.ts';
import { type ConversationDocument, fromDocument, toDocument } from './conversation-document.ts';
import { conversationModel } from './conversation-model.ts';

type Documents = mongoose.mongo.Collection<ConversationDocument>;

/** Batches under way at once; more would only share the same journal flush. */
const CONCURRENT_BATCHES = 2;
const BATCH_LIMIT = 100;
const DUPLICATE_KEY = 11_000;
/** An absent member stays absent, and does not come back as null. */
const WRITING = { ignoreUndefined: true };

/**
 * Conversations in MongoDB. The hot path goes around mongoose's casting: what is written here
 * was made by our own kernel, and every filter is an id and a number of ours.
 */
export function conversationStore(connection: mongoose.Connection): ConversationStore {
  const documents = conversationModel(connection).collection as unknown as Documents;
  const replacing = new Batcher(
    (batch: readonly ConversationDocument[]) => replaceAll(documents, batch),
    { concurrency: CONCURRENT_BATCHES, batchLimit: BATCH_LIMIT },
  );
  return {
    load: async (id) => {
      const document = await documents.findOne({ _id: id });
      return document === null ? undefined : fromDocument(document);
    },
    swap: (next) =>
      next.version === 1 ? insert(documents, next) : replacing.ask(toDocument(next)),
    due: (now, limit) => due(documents, now, limit),
  };
}

/** Insert first and treat a duplicate key as "somebody was faster": an upsert would race. */
async function insert(documents: Documents, next: Conversation): Promise<boolean> {
  try {
    await documents.insertOne(toDocument(next), WRITING);
    return true;
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY) {
      return false;
    }
    throw error;
  }
}

async function replaceAll(
  documents: Documents,
  batch: readonly ConversationDocument[],
): Promise<readonly boolean[]> {
  const { matchedCount } = await documents.bulkWrite(
    batch.map((replacement) => ({
      replaceOne: {
        filter: { _id: replacement._id, version: replacement.version - 1 },
        replacement,
      },
    })),
    { ...WRITING, ordered: false },
  );
  if (matchedCount === batch.length) return batch.map(() => true);
  if (matchedCount === 0) return batch.map(() => false);
  return await whichAreOurs(documents, batch);
}

/** A bulk write says how many swaps it made, not which: the stamps do. */
async function whichAreOurs(
  documents: Documents,
  batch: readonly ConversationDocument[],
): Promise<readonly boolean[]> {
  const ids = batch.map(({ _id }) => _id);
  const stored = await documents
    .find({ _id: { $in: ids } }, { projection: { stamp: 1 } })
    .toArray();
  const stamps = new Map<ConversationId, string>(stored.map(({ _id, stamp }) => [_id, stamp]));
  return batch.map(({ _id, stamp }) => stamps.get(_id) === stamp);
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
