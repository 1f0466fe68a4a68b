import type { CaseDetail, CaseHeard, CaseRow } from '../insight/ports.ts';
import { collection } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import type { DocumentsOf } from '../store/port/documents.ts';
import {
  type CaseRecord,
  caseDetail,
  caseHeard,
  fromCaseRecord,
  OPEN_STATES,
  searchTerms,
  toCaseRecord,
} from '../team/cases/case-record.ts';
import type { Case, CaseFilter, CasePage, CaseStore, HeldBack } from '../team/ports.ts';
import { numbering } from './numbering.ts';
import { firstWithTerms, piecesOf, wordPieces } from './word-pieces.ts';

/** `stamp` and `pieces` are only the store's: whose swap was made, and what a search looks up. */
type StoredCase = CaseRecord & { readonly stamp: string; readonly pieces: readonly string[] };

export const CASES = collection<StoredCase>()({
  name: 'cases',
  indexes: [
    { members: ['number'] },
    { members: ['wakeAt'], sparse: true },
    { members: ['conversation', 'number'] },
    { members: ['rank', 'number'] },
    { members: ['openedAt', 'number'] },
    { members: ['heldBack'], sparse: true },
    { members: ['people'], each: true },
    { members: ['pieces'], each: true },
  ],
  compared: ['state', 'severity', 'overdue'],
  personal: {
    conversation: ['conversation'],
    contact: ['subject.contact.id'],
    words: ['facts', 'subject', 'speakerName', 'translations', 'notes', 'searchable', 'pieces'],
  },
});

type Cases = DocumentsOf<typeof CASES>;

/** `newId` never gives the same twice. */
export function caseStore(store: DocumentStore, newId: () => string): CaseStore {
  const cases = store.documents(CASES);
  const inOrder = async (where: Parameters<typeof cases.count>[0]): Promise<readonly Case[]> =>
    (await cases.find({ where, order: ['number'] })).map(fromStored);
  return {
    nextNumber: numbering(store, CASES.name),
    load: async (number) => (await inOrder({ number }))[0],
    byId: async (concern) => {
      const stored = await cases.get(concern);
      return stored && fromStored(stored);
    },
    swap: async (next, before) => {
      const stored = toStored(next, newId());
      if (next.version > 1) return await cases.swap(stored, before && toStored(before, ''));
      const [isNew = false] = await cases.insert([stored]);
      return isNew;
    },
    due: (now, limit) => due(cases, now, limit),
    openFor: (conversation) => inOrder({ conversation, state: { in: OPEN_STATES } }),
    ofConversation: (conversation) => inOrder({ conversation }),
    list: (filter) => list(cases, filter),
    heldBack: () => heldBack(cases),
    search: (words, limit) => search(cases, words, limit),
    openedBetween: (from, to) => openedBetween(cases, from, to),
    detailsBetween: (from, to) => detailsBetween(cases, from, to),
    heardIn: (conversations) => heardIn(cases, conversations),
  };
}

function toStored(given: Case, stamp: string): StoredCase {
  const record = toCaseRecord(given);
  return { ...record, pieces: wordPieces(record.searchable), stamp };
}

function fromStored({ stamp: _, pieces: __, ...record }: StoredCase): Case {
  return fromCaseRecord(record);
}

async function due(cases: Cases, now: number, limit: number): Promise<readonly number[]> {
  const where = { wakeAt: { lte: now } };
  const found = await cases.find({ where, order: ['wakeAt'], limit, pick: ['number'] });
  return found.map(({ number }) => number);
}

async function search(cases: Cases, words: string, limit: number): Promise<readonly Case[]> {
  const terms = searchTerms(words);
  if (terms.length === 0) return [];
  const where = { pieces: piecesOf(terms) };
  const found = cases.each({ where, order: ['number'], descending: true });
  return (await firstWithTerms(found, terms, limit)).map(fromStored);
}

async function list(cases: Cases, filter: CaseFilter): Promise<CasePage> {
  const { mine, severity, overdue, states, heldBack: isHeldBack, skip = 0, limit } = filter;
  const found = await cases.find({
    where: {
      ...(mine && { people: { in: mine } }),
      ...(severity !== undefined && { severity }),
      ...(overdue && { overdue }),
      ...(states && { state: { in: states } }),
      ...(isHeldBack && { heldBack: true }),
    },
    order: ['rank', 'number'],
    skip,
    limit: limit + 1,
  });
  return { cases: found.slice(0, limit).map(fromStored), more: found.length > limit };
}

async function heldBack(cases: Cases): Promise<HeldBack> {
  const where = { heldBack: true, state: { in: OPEN_STATES } } as const;
  const [count, red] = await Promise.all([
    cases.count(where),
    cases.count({ ...where, severity: 'red' }),
  ]);
  return { count, red };
}

const ROW = [
  'number',
  'openedAt',
  'severity',
  'state',
  'firstAnsweredAt',
  'resolvedAt',
  'breaches',
  'reopened',
  'conversation',
  'subject',
] as const;

async function* openedBetween(cases: Cases, from: number, to: number): AsyncIterable<CaseRow> {
  const where = { openedAt: { gte: from, lt: to } };
  const found = cases.each({ where, order: ['openedAt', 'number'], pick: ROW });
  for await (const { subject, _id, ...facts } of found) {
    const { openedAt, firstAnsweredAt, resolvedAt, ...row } = facts;
    const account = subject?.account?.id;
    yield {
      ...row,
      openedAt,
      ...(firstAnsweredAt !== undefined && { firstAnswerAfterMs: firstAnsweredAt - openedAt }),
      ...(resolvedAt !== undefined && { resolvedAfterMs: resolvedAt - openedAt }),
      ...(account !== undefined && { account }),
    };
  }
}

async function* detailsBetween(cases: Cases, from: number, to: number): AsyncIterable<CaseDetail> {
  const where = { openedAt: { gte: from, lt: to } };
  const found = cases.each({ where, order: ['openedAt', 'number'] });
  for await (const stored of found) yield caseDetail(fromStored(stored));
}

async function* heardIn(cases: Cases, conversations: readonly string[]): AsyncIterable<CaseHeard> {
  const where = { conversation: { in: conversations } };
  const found = cases.each({ where, order: ['number'] });
  for await (const stored of found) yield caseHeard(fromStored(stored));
}
