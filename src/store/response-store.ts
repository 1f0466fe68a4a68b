import mongoose, { type Connection, type Model } from 'mongoose';
import { z } from 'zod';
import { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { Response } from '../core/response.ts';
import type { ResponseReader } from '../insight/ports.ts';
import { onlyDuplicates } from './duplicate-key.ts';
import { type ResponseRecord, responseModel } from './response-model.ts';

export interface ResponseStore extends ResponseReader {
  /** Keeps a response's newest state; an older one than that stored is passed over. */
  upsert(response: Response): Promise<void>;
  /** The same for many at once, in as few commands. */
  upsertMany(responses: readonly Response[]): Promise<void>;
  /** The conversations in which this contact answered, having come by a signed link. */
  conversationsOf(contact: string): Promise<readonly ConversationId[]>;
  /** Makes the indexes that are missing and lists the names of all. */
  ensureIndexes(): Promise<readonly string[]>;
}

/** An absent member stays absent, and does not come back as null. */
const WRITING = { ignoreUndefined: true, ordered: false };

/** Responses in MongoDB. Calls reject with the driver's errors. */
export function responseStore(connection: Connection): ResponseStore {
  const model = responseModel(connection);
  return {
    upsert: (response) => upsertMany(model, [response]),
    upsertMany: (responses) => upsertMany(model, responses),
    startedBetween: (from, to) => startedBetween(model, from, to),
    conversationsOf: async (contact) => {
      const filter = { 'subject.contact.id': contact, 'subject.verified': true };
      return z.array(ConversationId).parse(await model.distinct('conversation', filter));
    },
    async ensureIndexes() {
      await model.createIndexes();
      const indexes = await model.listIndexes();
      return indexes.map(({ name }) => String(name));
    },
  };
}

/**
 * Replace, insert what was not there, and replace once more what somebody else inserted meanwhile.
 * An upsert in one call would need the same second try, and could not tell "newer" from "absent".
 */
async function upsertMany(
  model: Model<ResponseRecord>,
  responses: readonly Response[],
): Promise<void> {
  const records = newestOfEach(responses).map(({ id, ...rest }) => ({ _id: id, ...rest }));
  if ((await replaceOlder(model, records)) === records.length) return;
  if (await insertAll(model, records)) return;
  await replaceOlder(model, records);
}

/** One batch may hold several states of a response; the last one is the newest. */
function newestOfEach(responses: readonly Response[]): readonly Response[] {
  return [...new Map(responses.map((response) => [response.id, response])).values()];
}

async function replaceOlder(
  model: Model<ResponseRecord>,
  records: readonly ResponseRecord[],
): Promise<number> {
  const operations = records.map((record) => ({
    replaceOne: {
      filter: { _id: record._id, updatedAt: { $lte: record.updatedAt } },
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
  const cursor = model
    .find({ startedAt: mongoose.trusted({ $gte: from, $lt: to }) })
    .sort({ startedAt: 1, _id: 1 })
    .lean()
    .cursor();
  for await (const record of cursor) yield parse(record);
}

function parse({ _id, ...rest }: ResponseRecord): Response {
  const parsed = Response.safeParse({ id: _id, ...rest });
  if (parsed.success) return parsed.data;
  throw new Error(`The stored response ${_id} cannot be read`, { cause: parsed.error });
}
