import { faultOf } from '../base/fault-of.ts';
import type { Log } from '../core/contract/channel.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { forgetRows } from '../core/conversation/forget-rows.ts';
import { type JournalEntry, worthWriting } from '../core/conversation/journal.ts';
import type { Ledger } from './ports.ts';
import type { Updater } from './updates/updater.ts';

export interface RowWriterParts {
  readonly ledger: Ledger;
  readonly log: Log;
}

/** Writes the rows of conversations to the collections where they belong. */
export class RowWriter {
  readonly #parts: RowWriterParts;
  readonly #updater: Updater;
  /** Conversations whose rows are being written, or are written and still in the document. */
  readonly #passing = new Set<ConversationId>();

  constructor(parts: RowWriterParts, updater: Updater) {
    this.#parts = parts;
    this.#updater = updater;
  }

  /**
   * Writes rows after the reply has left, so that nobody waits for it. The rows leave the conversation
   * with the booking of the reply, or with the next change.
   */
  async writeInPassing({ id, journal }: Conversation): Promise<void> {
    const rows = worthWriting(journal);
    if (rows.length === 0 || this.#passing.has(id)) return;
    this.#passing.add(id);
    const written = await this.write(rows);
    const forgotten = this.#updater.piggyback(id, (newest) => forgetRows(newest, written));
    const end = () => this.#passing.delete(id);
    forgotten.then(end, end);
  }

  /** Rows that could not be written stay in the conversation, and a later sweep writes them. */
  async write(entries: readonly JournalEntry[]): Promise<readonly JournalEntry[]> {
    if (entries.length === 0) return entries;
    try {
      await this.#parts.ledger.write(entries);
      return entries;
    } catch (error) {
      this.#parts.log.warn({ rows: entries.length, fault: faultOf(error) }, 'rows not yet written');
      return [];
    }
  }
}
