import { randomUUID } from 'node:crypto';
import type mongoose from 'mongoose';
import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { CaseDetail, CaseHeard, CaseRow } from '../insight/ports.ts';
import {
  type Case,
  type CaseFilter,
  type CasePage,
  type CaseStore,
  caseDetail,
  caseHeard,
  type HeldBack,
  OPEN_STATES,
  searchTerms,
} from '../team/ports.ts';
import { Batcher } from './batcher.ts';
import { type CaseDocument, fromCaseDocument, toCaseDocument } from './case-document.ts';
import { caseModels } from './case-model.ts';
import { difference } from './difference.ts';
import { isDuplicate } from './duplicate-key.ts';
import { insertBatch } from './insert-batch.ts';
import { literally } from './literally.ts';
import { type Swap, swapBatch } from './swap-batch.ts';

/** `stamp` is only the store's: it tells whose swap of many was made. */
type Stored = CaseDocument & { readonly stamp: string };
type Documents = mongoose.mongo.Collection<Stored>;
type Counters = mongoose.mongo.Collection<{ readonly _id: string; readonly last: number }>;

const COUNTER = 'cases';

/** Many talks may open a case in the same moment. */
const BATCHES = { concurrency: 1, batchLimit: 100 };

/** Cases in MongoDB. What comes from outside is checked to be text before it becomes a filter. */
export function caseStore(connection: mongoose.Connection): CaseStore {
  const models = caseModels(connection);
  const documents = models.cases.collection as unknown as Documents;
  const counters = models.counters.collection as unknown as Counters;
  const numbering = new Batcher(
    (batch: readonly undefined[]) => nextNumbers(counters, batch.length),
    BATCHES,
  );
  // Insert first, and take one that is there for "somebody was faster": an upsert would race.
  const inserting = new Batcher(
    (batch: readonly Stored[]) => insertBatch(connection, documents.collectionName, batch),
    BATCHES,
  );
  const replacing = new Batcher(
    (batch: readonly Swap<Stored>[]) => swapBatch(connection, documents.collectionName, batch),
    BATCHES,
  );
  const swap = (next: Case, before?: Case): Promise<boolean> => {
    const document = { ...toCaseDocument(next), stamp: randomUUID() };
    if (next.version === 1) return inserting.ask(document);
    const update = before ? difference(toCaseDocument(before), document) : document;
    return replacing.ask({ next: document, update });
  };
  return {
    nextNumber: () => numbering.ask(undefined),
    load: async (number) => caseFrom(await documents.findOne({ _id: { $eq: number } })),
    byId: async (concern) => caseFrom(await documents.findOne({ id: { $eq: concern } })),
    swap,
    due: (now, limit) => due(documents, now, limit),
    openFor: (conversation) =>
      inOrder(documents, {
        conversation: { $eq: conversation },
        state: { $in: [...OPEN_STATES] },
      }),
    ofConversation: (conversation) => inOrder(documents, { conversation: { $eq: conversation } }),
    list: (filter) => list(documents, filter),
    heldBack: () => heldBack(documents),
    search: (words, limit) => search(documents, words, limit),
    openedBetween: (from, to) => openedBetween(documents, from, to),
    detailsBetween: (from, to) => detailsBetween(documents, from, to),
    heardIn: (conversations) => heardIn(documents, conversations),
  };
}

/** So many, each greater than all given before. */
async function nextNumbers(counters: Counters, count: number): Promise<readonly number[]> {
  const next = () =>
    counters.findOneAndUpdate(
      { _id: COUNTER },
      { $inc: { last: count } },
      { upsert: true, returnDocument: 'after' },
    );
  const counter = await next().catch((error: unknown) => {
    // Two made the counter at once; whoever lost finds it there now.
    if (!isDuplicate(error)) throw error;
    return next();
  });
  if (counter === null) throw new Error('The counter of cases gave no number');
  return Array.from({ length: count }, (_, index) => counter.last - count + 1 + index);
}

function caseFrom(document: CaseDocument | null): Case | undefined {
  return document === null ? undefined : fromCaseDocument(document);
}

async function due(documents: Documents, now: Instant, limit: number): Promise<readonly number[]> {
  const found = await documents
    .find({ wakeAt: { $lte: now } }, { projection: { _id: 1 } })
    .sort({ wakeAt: 1, _id: 1 })
    .limit(limit)
    .toArray();
  return found.map(({ _id }) => _id);
}

async function inOrder(
  documents: Documents,
  filter: mongoose.mongo.Filter<Stored>,
): Promise<readonly Case[]> {
  return (await documents.find(filter).sort({ _id: 1 }).toArray()).map(fromCaseDocument);
}

async function list(documents: Documents, filter: CaseFilter): Promise<CasePage> {
  const { mine, light, overdue, states, heldBack: isHeldBack, skip = 0, limit } = filter;
  const found = await documents
    .find({
      ...(mine && { $or: [{ owner: { $in: [...mine] } }, { claimedBy: { $in: [...mine] } }] }),
      ...(light !== undefined && { light: { $eq: light } }),
      ...(overdue && { overdue: true }),
      ...(states !== undefined && { state: { $in: [...states] } }),
      ...(isHeldBack && { heldBack: true }),
    })
    .sort({ rank: 1, _id: 1 })
    .skip(skip)
    .limit(limit + 1)
    .toArray();
  return { cases: found.slice(0, limit).map(fromCaseDocument), more: found.length > limit };
}

async function heldBack(documents: Documents): Promise<HeldBack> {
  const filter = { heldBack: true, state: { $in: [...OPEN_STATES] } } as const;
  const [count, red] = await Promise.all([
    documents.countDocuments(filter),
    documents.countDocuments({ ...filter, light: 'red' }),
  ]);
  return { count, red };
}

/** A word may stand anywhere, also within others: Chinese writes no spaces between words. */
async function search(
  documents: Documents,
  words: string,
  limit: number,
): Promise<readonly Case[]> {
  const terms = searchTerms(words);
  if (terms.length === 0) return [];
  const filter = { $and: terms.map((term) => ({ searchable: { $regex: literally(term) } })) };
  const found = await documents.find(filter).sort({ _id: -1 }).limit(limit).toArray();
  return found.map(fromCaseDocument);
}

const ROW = {
  openedAt: 1,
  light: 1,
  state: 1,
  firstAnsweredAt: 1,
  resolvedAt: 1,
  breaches: 1,
  reopened: 1,
  conversation: 1,
  'subject.account.id': 1,
} as const;

async function* openedBetween(
  documents: Documents,
  from: Instant,
  to: Instant,
): AsyncIterable<CaseRow> {
  const found = documents
    .find({ openedAt: { $gte: from, $lt: to } }, { projection: ROW })
    .sort({ openedAt: 1, _id: 1 });
  for await (const document of found) yield rowFrom(document);
}

async function* detailsBetween(
  documents: Documents,
  from: Instant,
  to: Instant,
): AsyncIterable<CaseDetail> {
  const found = documents.find({ openedAt: { $gte: from, $lt: to } }).sort({ openedAt: 1, _id: 1 });
  for await (const document of found) yield caseDetail(fromCaseDocument(document));
}

async function* heardIn(
  documents: Documents,
  conversations: readonly ConversationId[],
): AsyncIterable<CaseHeard> {
  const found = documents.find({ conversation: { $in: [...conversations] } }).sort({ _id: 1 });
  for await (const document of found) yield caseHeard(fromCaseDocument(document));
}

function rowFrom({ _id, subject, ...facts }: CaseDocument): CaseRow {
  const { openedAt, firstAnsweredAt, resolvedAt } = facts;
  const { light, state, breaches, reopened, conversation } = facts;
  const account = subject?.account?.id;
  return {
    number: _id,
    openedAt,
    light,
    state,
    breaches,
    reopened,
    conversation,
    ...(firstAnsweredAt !== undefined && { firstAnswerAfterMs: firstAnsweredAt - openedAt }),
    ...(resolvedAt !== undefined && { resolvedAfterMs: resolvedAt - openedAt }),
    ...(account !== undefined && { account }),
  };
}
