import mongoose, { type Connection, type Model } from 'mongoose';
import { z } from 'zod';
import { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Recall } from '../core/journal.ts';
import type { Response } from '../core/response.ts';
import { withoutMessage } from '../core/without-message.ts';
import type { KeptFiles } from '../engine/ports.ts';
import type { FactsOf, ResponseReader } from '../insight/ports.ts';
import { onlyDuplicates } from './duplicate-key.ts';
import { eraseResponse } from './erase-response.ts';
import { moveResponses } from './move-responses.ts';
import { responseFrom } from './response-from.ts';
import { type ResponseRecord, responseModel } from './response-model.ts';

export interface ResponseStore extends ResponseReader {
  /** Keeps a response's newest state; an older one than that stored is passed over. */
  upsert(response: Response): Promise<void>;
  /** The same for many at once, in as few commands. */
  upsertMany(responses: readonly Response[]): Promise<void>;
  /** Takes a response and everything said in it away, out of reports as well. */
  erase(id: string): Promise<void>;
  /** Forgets what a message said that was taken back. */
  takeBack(recall: Recall): Promise<void>;
  /** The conversations in which this contact answered, having come by a signed link. */
  conversationsOf(contact: string): Promise<readonly ConversationId[]>;
  /** Responses of an account begun before a moment, the newest first. */
  ofAccount(account: string, before: Instant, limit: number): Promise<readonly Response[]>;
  /** Makes the indexes that are missing and lists the names of all. */
  ensureIndexes(): Promise<readonly string[]>;
}

export interface ResponseStoreOptions {
  /** What reports count of a response. */
  readonly factsOf: FactsOf;
  /** Never gives the same twice. */
  readonly newId: () => string;
  /** Those of an erased response go with it. */
  readonly files: Pick<KeptFiles, 'remove'>;
}

/** An absent member stays absent, and does not come back as null. */
const WRITING = { ignoreUndefined: true, ordered: false };

/** Responses in MongoDB. Calls reject with the driver's errors. */
export function responseStore(
  connection: Connection,
  { factsOf, newId, files }: ResponseStoreOptions,
): ResponseStore {
  const model = responseModel(connection);
  const recorded = (responses: readonly Response[]): readonly ResponseRecord[] => {
    const batch = newId();
    return newestOfEach(responses).map((response, index) => {
      const { id, ...rest } = response;
      const unrolled = { token: `${batch}.${index}`, at: [response.startedAt] };
      return { _id: id, ...rest, facts: factsOf(response), unrolled };
    });
  };
  return {
    upsert: (response) => upsertMany(model, recorded([response])),
    upsertMany: (responses) => upsertMany(model, recorded(responses)),
    erase: (id) => eraseResponse(model, id, { newId, files }),
    takeBack: async (recall) => {
      await upsertMany(model, recorded(await withoutRecalled(model, recall)));
    },
    startedBetween: (from, to) => startedBetween(model, from, to),
    conversationsOf: async (contact) => {
      const filter = { 'subject.contact.id': contact, 'subject.verified': true };
      return z.array(ConversationId).parse(await model.distinct('conversation', filter));
    },
    async ofAccount(account, before, limit) {
      const filter = {
        'subject.account.id': account,
        startedAt: mongoose.trusted({ $lt: before }),
      };
      const records = await model.find(filter).sort({ startedAt: -1 }).limit(limit).lean();
      return records.map(responseFrom);
    },
    ensureIndexes: () => ensureIndexes(model),
  };
}

async function ensureIndexes(model: Model<ResponseRecord>): Promise<readonly string[]> {
  await model.createIndexes();
  const indexes = await model.listIndexes();
  return indexes.map(({ name }) => String(name));
}

/** The responses of this conversation that the message had a part in, as they are without it. */
async function withoutRecalled(
  model: Model<ResponseRecord>,
  { conversation, message, at }: Recall,
): Promise<readonly Response[]> {
  const found = await model.find({ conversation, erased: null }).lean();
  return found.map(responseFrom).flatMap((response) => {
    const rest = withoutMessage(response, message);
    return rest === response ? [] : [{ ...rest, updatedAt: Math.max(at, rest.updatedAt) }];
  });
}

/**
 * Insert, since most responses are written once, at their end; and replace where one was there.
 * An upsert in one call would race, and could not tell "newer" from "absent". What is still left is
 * newer, or belongs to another day than before.
 */
async function upsertMany(
  model: Model<ResponseRecord>,
  records: readonly ResponseRecord[],
): Promise<void> {
  if (records.length === 0 || (await insertAll(model, records))) return;
  if ((await replaceOlder(model, records)) === records.length) return;
  await moveResponses(model, records);
}

/** One batch may hold several states of a response; the last one is the newest. */
function newestOfEach(responses: readonly Response[]): readonly Response[] {
  return [...new Map(responses.map((response) => [response.id, response])).values()];
}

/** A state that counts in other days as well must not be forgotten; see `moveResponses`. */
async function replaceOlder(
  model: Model<ResponseRecord>,
  records: readonly ResponseRecord[],
): Promise<number> {
  const operations = records.map((record) => ({
    replaceOne: {
      filter: {
        _id: record._id,
        updatedAt: { $lte: record.updatedAt },
        startedAt: record.startedAt,
        'unrolled.at.1': { $exists: false },
      },
      replacement: record,
    },
  }));
  const { matchedCount } = await model.collection.bulkWrite(operations as never, WRITING);
  return matchedCount;
}

/** True if all were new; false if some are there already, newer or just inserted by others. */
async function insertAll(
  model: Model<ResponseRecord>,
  records: readonly ResponseRecord[],
): Promise<boolean> {
  try {
    await model.collection.insertMany(records as never, WRITING);
    return true;
  } catch (error) {
    if (onlyDuplicates(error)) return false;
    throw error;
  }
}

async function* startedBetween(
  model: Model<ResponseRecord>,
  from: Instant,
  to: Instant,
): AsyncIterable<Response> {
  const filter = { startedAt: mongoose.trusted({ $gte: from, $lt: to }), erased: null };
  const cursor = model.find(filter).sort({ startedAt: 1, _id: 1 }).lean().cursor();
  for await (const record of cursor) yield responseFrom(record);
}
