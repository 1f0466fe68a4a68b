import { BSON } from 'mongodb';
import type { Feedback } from '../../../src/core/contract/feedback.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import type { TranscriptLine } from '../../../src/core/contract/transcript.ts';
import {
  type JournalEntry,
  journalKey,
  type Quarantined,
  type Recall,
} from '../../../src/core/conversation/journal.ts';
import { isOf, markTakenBack } from '../../../src/core/conversation/take-back.ts';
import { withoutMessage } from '../../../src/core/conversation/without-message.ts';
import type { KeptFiles, Ledger } from '../../../src/engine/ports.ts';

/** The other collections: rows by id, a response in its newest state. */
export class MemoryLedger implements Ledger {
  readonly lines = new Map<string, TranscriptLine>();
  readonly responses = new Map<string, Response>();
  readonly feedback = new Map<string, Feedback>();
  readonly quarantined = new Map<string, Quarantined>();
  /** Rows that were written again with other content: somebody made the same id twice. */
  readonly contradictions: string[] = [];
  readonly #contents = new Map<string, string>();
  readonly #files: Pick<KeptFiles, 'remove'>;

  constructor(files: Pick<KeptFiles, 'remove'> = { remove: async () => {} }) {
    this.#files = files;
  }

  async write(entries: readonly JournalEntry[]): Promise<void> {
    const isRecall = ({ kind }: JournalEntry) => kind === 'recalled';
    for (const entry of entries.filter((each) => !isRecall(each))) this.#keep(copyOf(entry));
    for (const entry of entries) {
      if (entry.kind === 'recalled') await this.#files.remove(this.#shownBy(entry.recall));
    }
    for (const entry of entries.filter(isRecall)) this.#keep(copyOf(entry));
  }

  /** Lines in the order of the talk. */
  talk(): readonly TranscriptLine[] {
    return [...this.lines.values()].sort((one, other) => one.sequence - other.sequence);
  }

  #keep(entry: JournalEntry): void {
    this.#compare(entry);
    switch (entry.kind) {
      case 'line':
        this.lines.set(entry.line.id, entry.line);
        break;
      case 'response': {
        const { response } = entry;
        const stored = this.responses.get(response.id);
        const newer = stored === undefined || stored.updatedAt <= response.updatedAt;
        if (newer) this.responses.set(response.id, response);
        break;
      }
      case 'feedback':
        this.feedback.set(entry.feedback.id, entry.feedback);
        break;
      case 'quarantined':
        this.quarantined.set(entry.quarantined.id, entry.quarantined);
        break;
      case 'recalled':
        this.#forget(entry.recall);
    }
  }

  #shownBy({ message, files }: Recall): readonly string[] {
    const lines = [...this.lines.values()].filter((line) => isOf(line, message));
    const media = lines.flatMap((line) => line.media ?? []);
    return [...files, ...media.flatMap(({ file }) => file ?? [])];
  }

  #forget({ message, at }: Recall): void {
    for (const [id, line] of this.lines) {
      if (isOf(line, message)) this.lines.set(id, markTakenBack(line, at));
    }
    for (const [id, response] of this.responses) {
      this.responses.set(id, withoutMessage(response, message));
    }
    for (const [id, row] of this.feedback) {
      if (row.messages?.includes(message)) this.feedback.set(id, { ...row, text: '' });
    }
  }

  #compare(entry: JournalEntry): void {
    // What was taken back may meet the row that it was.
    if (entry.kind === 'line' && entry.line.recalledAt !== undefined) return;
    const key = journalKey(entry);
    const content = JSON.stringify(entry, inOrderOfNames);
    const before = this.#contents.get(key);
    if (before !== undefined && before !== content) this.contradictions.push(key);
    this.#contents.set(key, content);
  }
}

function copyOf(entry: JournalEntry): JournalEntry {
  return BSON.deserialize(BSON.serialize(entry, { ignoreUndefined: true })) as JournalEntry;
}

/** MongoDB gives members back in another order than they were written in. */
function inOrderOfNames(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
