import { Feedback } from '../core/contract/feedback.ts';
import type { FeedbackReader } from '../insight/ports.ts';
import { collection } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import { searchableFeedback, searchTerms } from '../team/feedback-record.ts';
import type { FeedbackSearch } from '../team/ports.ts';
import type { SaidAbout } from './responses/erase-response.ts';
import { firstWithTerms, piecesOf, wordPieces } from './word-pieces.ts';

/** What buyers said unasked, as the ledger wrote it. */
export interface FeedbackStore extends FeedbackReader, FeedbackSearch {}

type FeedbackRow = Omit<Feedback, 'id'> & {
  readonly _id: string;
  readonly searchable?: string;
  readonly pieces?: readonly string[];
};

export const FEEDBACK = collection<FeedbackRow>()({
  name: 'feedback',
  indexes: [
    { members: ['at'] },
    { members: ['conversation'] },
    { members: ['pieces'], each: true, sparse: true },
  ],
  personal: {
    conversation: ['conversation'],
    contact: ['subject.contact.id'],
    words: ['text', 'speakerName', 'subject', 'searchable', 'pieces'],
  },
});

/** Members that a message leaves behind which was taken back: a mark, and nothing that it said. */
export const FORGOTTEN = { set: { text: '' }, unset: ['searchable', 'pieces'] } as const;

export function feedbackRow({ id, ...rest }: Feedback): FeedbackRow {
  const searchable = searchableFeedback({ id, ...rest });
  return { _id: id, ...rest, searchable, pieces: wordPieces(searchable) };
}

/** Calls reject with the store's errors, and with a ZodError where a row cannot be read. */
export function feedbackStore(store: DocumentStore): FeedbackStore {
  const rows = store.documents(FEEDBACK);
  return {
    async *saidBetween(from, to) {
      for await (const row of rows.each({ where: { at: { gte: from, lt: to } }, order: ['at'] })) {
        if (row.recalledAt === undefined) yield feedbackFrom(row);
      }
    },
    search: async (words, limit) => {
      const terms = searchTerms(words);
      if (terms.length === 0) return [];
      const where = { pieces: piecesOf(terms) };
      const found = rows.each({ where, order: ['at'], descending: true });
      return (await firstWithTerms(found, terms, limit)).map(feedbackFrom);
    },
  };
}

function feedbackFrom({ _id, searchable: _, pieces: __, ...rest }: FeedbackRow): Feedback {
  return Feedback.parse({ id: _id, ...rest });
}

/** Takes away what the buyer of a response said unasked about the same shipment. */
export function forgettingSaid(store: DocumentStore) {
  const rows = store.documents(FEEDBACK);
  return async ({ conversation, reference }: SaidAbout): Promise<void> => {
    const said = await rows.find({ where: { conversation } });
    const about = said.filter(({ subject }) => subject?.shipment.reference === reference);
    await rows.changeMany(about.map(({ _id }) => ({ key: _id, remove: true })));
  };
}
