import { z } from 'zod';
import type { Instant } from '../../base/instant.ts';
import { ConversationId } from '../../core/contract/ids.ts';
import type { Response } from '../../core/contract/response.ts';
import type { Recall } from '../../core/conversation/journal.ts';
import { withoutMessage } from '../../core/conversation/without-message.ts';
import type { FactsOf, ResponseReader } from '../../insight/ports.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';
import { type EraseTools, eraseResponse } from './erase-response.ts';
import {
  monthOf,
  RESPONSES,
  type ResponseDocuments,
  type StoredResponse,
} from './response-collection.ts';
import { responseFrom } from './response-from.ts';
import { writeResponses } from './write-responses.ts';

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
}

export interface ResponseStoreOptions extends EraseTools {
  /** What reports count of a response. */
  readonly factsOf: FactsOf;
}

/** Responses in a store. Calls reject with the port's errors. `newId` never gives the same twice. */
export function responseStore(
  store: DocumentStore,
  { factsOf, ...tools }: ResponseStoreOptions,
): ResponseStore {
  const rows = store.documents(RESPONSES);
  const write = async (responses: readonly Response[]): Promise<void> => {
    const batch = tools.newId();
    await writeResponses(
      rows,
      newestOfEach(responses).map((response, index) =>
        stored(response, factsOf, `${batch}.${index}`),
      ),
    );
  };
  return {
    upsert: (response) => write([response]),
    upsertMany: write,
    erase: (id) => eraseResponse(rows, id, tools),
    takeBack: async (recall) => await write(await withoutRecalled(rows, recall)),
    startedBetween: (from, to) => startedBetween(rows, from, to),
    conversationsOf: (contact) => conversationsOf(rows, contact),
    async ofAccount(account, before, limit) {
      const where = { 'subject.account.id': account, startedAt: { lt: before } };
      const order = ['subject.account.id', 'startedAt'] as const;
      const found = await rows.find({ where, order, descending: true, limit });
      return found.map(responseFrom);
    },
  };
}

function stored({ id, ...response }: Response, factsOf: FactsOf, token: string): StoredResponse {
  const { version, keys, packed } = factsOf({ id, ...response });
  return {
    _id: id,
    ...response,
    factsVersion: version,
    factsMonth: monthOf(response.startedAt),
    factKeys: keys,
    facts: packed,
    unrolled: { token, at: [response.startedAt] },
  };
}

/** One batch may hold several states of a response; the last one is the newest. */
function newestOfEach(responses: readonly Response[]): readonly Response[] {
  return [...new Map(responses.map((response) => [response.id, response])).values()];
}

/** The responses of this conversation that the message had a part in, as they are without it. */
async function withoutRecalled(
  rows: ResponseDocuments,
  { conversation, message, at }: Recall,
): Promise<readonly Response[]> {
  const found = await rows.find({ where: { conversation } });
  return found.map(responseFrom).flatMap((response) => {
    const rest = withoutMessage(response, message);
    return rest === response ? [] : [{ ...rest, updatedAt: Math.max(at, rest.updatedAt) }];
  });
}

async function conversationsOf(
  rows: ResponseDocuments,
  contact: string,
): Promise<readonly ConversationId[]> {
  const where = { 'subject.contact.id': contact };
  const found = await rows.find({ where, pick: ['conversation', 'subject'] });
  const verified = found.filter(({ subject }) => subject?.verified);
  return z.array(ConversationId).parse([...new Set(verified.map((row) => row.conversation))]);
}

async function* startedBetween(
  rows: ResponseDocuments,
  from: Instant,
  to: Instant,
): AsyncIterable<Response> {
  const where = { startedAt: { gte: from, lt: to } };
  for await (const row of rows.each({ where, order: ['startedAt'] })) {
    if (!row.erased) yield responseFrom(row);
  }
}
