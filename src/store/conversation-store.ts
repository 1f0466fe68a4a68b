import type mongoose from 'mongoose';
import type { Conversation } from '../core/conversation.ts';
import type { Instant } from '../core/instant.ts';
import type { ConversationStore, DueConversation } from '../engine/ports.ts';
import { Batcher } from './batcher.ts';
import { type ConversationDocument, fromDocument, toDocument } from './conversation-document.ts';
import { conversationModel } from './conversation-model.ts';
import { difference } from './difference.ts';
import { isDuplicate } from './duplicate-key.ts';
import { type Swap, swapBatch } from './swap-batch.ts';

type Documents = mongoose.mongo.Collection<ConversationDocument>;

/** Batches under way at once; more would only share the same journal flush. */
const CONCURRENT_BATCHES = 1;
const BATCH_LIMIT = 100;
/** An absent member stays absent, and does not come back as null. */
const WRITING = { ignoreUndefined: true };

/**
 * Conversations in MongoDB. The hot path goes around mongoose's casting: what is written here
 * was made by our own kernel, and every filter is an id and a number of ours.
 */
export function conversationStore(connection: mongoose.Connection): ConversationStore {
  const documents = conversationModel(connection).collection as unknown as Documents;
  const swapping = new Batcher(
    (batch: readonly Swap<ConversationDocument>[]) =>
      swapBatch(connection, documents.collectionName, batch),
    { concurrency: CONCURRENT_BATCHES, batchLimit: BATCH_LIMIT },
  );
  return {
    load: async (id) => {
      const document = await documents.findOne({ _id: id });
      return document === null ? undefined : fromDocument(document);
    },
    swap: (next, before) =>
      next.version === 1
        ? insert(documents, next)
        : swapping.ask(swapOf(toDocument(next), before && toDocument(before))),
    due: (now, limit) => due(documents, now, limit),
  };
}

function swapOf(
  next: ConversationDocument,
  before: ConversationDocument | undefined,
): Swap<ConversationDocument> {
  return { next, update: before === undefined ? next : difference(before, next) };
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
