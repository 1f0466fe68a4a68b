import type mongoose from 'mongoose';
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
  const reading = new Batcher((batch: readonly Wanted[]) => read(documents, batch), {
    concurrency: CONCURRENT_BATCHES,
    batchLimit: BATCH_LIMIT,
  });
  return {
    load: (id) => reading.ask({ id, after: 0 }),
    newer: (id, version) => reading.ask({ id, after: version }),
    swap: (next, before) =>
      next.version === 1
        ? insert(documents, next)
        : swapping.ask(swapOf(toDocument(next), before && toDocument(before))),
    confirm: (id, version) => confirm(documents, id, version),
    versions: async (ids) => {
      const found = documents.find({ _id: { $in: [...ids] } }, { projection: { version: 1 } });
      return new Map((await found.toArray()).map(({ _id, version }) => [_id, version]));
    },
    due: (now, limit) => due(documents, now, limit),
  };
}

function swapOf(
  next: ConversationDocument,
  before: ConversationDocument | undefined,
): Swap<ConversationDocument> {
  return { next, update: before === undefined ? next : difference(before, next) };
}

/** A conversation is wanted where it is newer than that version. */
interface Wanted {
  readonly id: ConversationId;
  readonly after: number;
}

/** One question for all of them: the driver's cursor costs more than the documents. */
async function read(
  documents: Documents,
  batch: readonly Wanted[],
): Promise<readonly (Conversation | undefined)[]> {
  const ids = [...new Set(batch.map(({ id }) => id))];
  const found = await documents.find({ _id: { $in: ids } }).toArray();
  const stored = new Map(found.map((document) => [document._id, document]));
  return batch.map(({ id, after }) => {
    const document = stored.get(id);
    return document === undefined || document.version <= after ? undefined : fromDocument(document);
  });
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

/**
 * A write that changes nothing waits for the journal, and on a replica set for the majority, like any
 * other: what it has found is then durable, too.
 */
async function confirm(documents: Documents, id: ConversationId, version: number): Promise<void> {
  const { matchedCount } = await documents.updateOne(
    { _id: id, version: { $gte: version } },
    { $max: { version } },
    { writeConcern: DURABLE },
  );
  if (matchedCount === 0) throw new Error('What was read is not stored any more');
}

async function due(
  documents: Documents,
  now: Instant,
  limit: number,
): Promise<readonly DueConversation[]> {
  const found = await documents
    .find({ wakeAt: { $lte: now } }, { projection: { version: 1, stamp: 1, wakeAt: 1 } })
    .sort({ wakeAt: 1 })
    .limit(limit)
    .toArray();
  return found.map(({ _id, version, stamp, wakeAt = now }) => ({
    id: _id,
    version,
    stamp,
    dueAt: wakeAt,
  }));
}
