import type { Feedback } from '../../../src/core/contract/feedback.ts';
import type { FeedbackReader } from '../../../src/insight/ports.ts';
import { searchableFeedback, searchTerms } from '../../../src/team/feedback-record.ts';
import type { FeedbackSearch } from '../../../src/team/ports.ts';

/** What buyers said unasked, in the order in which it was added. */
export class MemoryFeedback implements FeedbackReader, FeedbackSearch {
  readonly rows: Feedback[] = [];

  async *saidBetween(from: number, to: number): AsyncIterable<Feedback> {
    yield* this.#kept().filter(({ at }) => at >= from && at < to);
  }

  async search(words: string, limit: number): Promise<readonly Feedback[]> {
    const terms = searchTerms(words);
    if (terms.length === 0) return [];
    return this.#kept()
      .filter((row) => terms.every((term) => searchableFeedback(row).includes(term)))
      .toSorted((one, other) => other.at - one.at)
      .slice(0, limit);
  }

  #kept(): readonly Feedback[] {
    return this.rows.filter(({ recalledAt }) => recalledAt === undefined);
  }
}
