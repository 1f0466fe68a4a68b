import type mongoose from 'mongoose';
import { Feedback } from '../core/feedback.ts';
import type { FeedbackReader } from '../insight/ports.ts';
import { type FeedbackSearch, searchTerms } from '../team/ports.ts';
import { ledgerModels } from './ledger-model.ts';
import { literally } from './literally.ts';

/** What buyers said unasked, as the ledger wrote it. */
export interface FeedbackStore extends FeedbackReader, FeedbackSearch {}

type Row = Omit<Feedback, 'id'> & { readonly _id: string; readonly searchable?: string };
type Rows = mongoose.mongo.Collection<Row>;

/** What was taken back has nothing to say any more. */
const KEPT = { recalledAt: { $exists: false } };

/** Calls reject with the driver's errors, and with a ZodError where a row cannot be read. */
export function feedbackStore(connection: mongoose.Connection): FeedbackStore {
  const rows = ledgerModels(connection).feedback.collection as unknown as Rows;
  return {
    async *saidBetween(from, to) {
      const found = rows.find({ at: { $gte: from, $lt: to }, ...KEPT }).sort({ at: 1, _id: 1 });
      for await (const row of found) yield feedbackFrom(row);
    },
    search: async (words, limit) => {
      const terms = searchTerms(words);
      if (terms.length === 0) return [];
      const filter = { $and: terms.map(spokenIn), ...KEPT };
      const found = await rows.find(filter).sort({ at: -1, _id: -1 }).limit(limit).toArray();
      return found.map(feedbackFrom);
    },
  };
}

/** Rows of an earlier version are found by their words alone, as they were typed. */
function spokenIn(term: string): mongoose.mongo.Filter<Row> {
  const $regex = literally(term);
  return {
    $or: [
      { searchable: { $regex } },
      { searchable: { $exists: false }, text: { $regex, $options: 'i' } },
    ],
  };
}

function feedbackFrom({ _id, ...rest }: Row): Feedback {
  return Feedback.parse({ id: _id, ...rest });
}
