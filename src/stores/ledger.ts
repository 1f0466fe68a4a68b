import type { ConsentLedger } from '../asking/consents/consent.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Response } from '../core/contract/response.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import type { JournalEntry } from '../core/conversation/journal.ts';
import type { KeptFiles, Ledger } from '../engine/ports.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import { FEEDBACK, feedbackRow } from './feedback-store.ts';
import { forgetting } from './forget-message.ts';
import { QUARANTINE, quarantineRow } from './quarantine-rows.ts';
import type { ResponseStore } from './responses/response-store.ts';
import { type LineRow, TRANSCRIPTS } from './transcript-lines.ts';

/** What a line gets besides its words: themes and sentiment of what buyers said. */
export type TagLine = (line: TranscriptLine) => object;

export interface LedgerStore extends Ledger {
  /** Lines of a conversation after a number, in order. */
  lines(conversation: ConversationId, afterSequence: number): Promise<readonly TranscriptLine[]>;
}

export interface LedgerParts {
  readonly responses: Pick<ResponseStore, 'upsertMany' | 'takeBack'>;
  readonly files: Pick<KeptFiles, 'remove'>;
  /** Where words on consent go; absent where none are written. */
  readonly consents?: Pick<ConsentLedger, 'add'>;
  /** Called with the newest states of responses once they are stored; rejects where it is to be done again. */
  readonly onResponses?: (responses: readonly Response[]) => Promise<void>;
  /** Hides secrets in why something failed; absent where nothing is written. */
  readonly clean?: (text: string) => string;
}

type EntryOf<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { readonly kind: Kind }>;

/** Transcripts, responses, feedback and quarantine. Rows have derived ids: twice written is once there. */
export function ledgerStore(
  store: DocumentStore,
  { responses, files, consents, onResponses, clean = (text) => text }: LedgerParts,
  tagLine: TagLine,
): LedgerStore {
  const transcripts = store.documents(TRANSCRIPTS);
  const feedback = store.documents(FEEDBACK);
  const quarantine = store.documents(QUARANTINE);
  const forget = forgetting(store, { responses, files });
  return {
    write: async (entries) => {
      const lines = ofKind(entries, 'line').map(({ line }) => lineRow(line, tagLine));
      const feedbackRows = ofKind(entries, 'feedback').map((entry) => feedbackRow(entry.feedback));
      const aside = ofKind(entries, 'quarantined').map(({ quarantined }) =>
        quarantineRow({ ...quarantined, fault: clean(quarantined.fault) }),
      );
      const answered = ofKind(entries, 'response').map(({ response }) => response);
      const words = ofKind(entries, 'consent').map(({ word }) => word);
      await Promise.all([
        transcripts.insert(lines),
        feedback.insert(feedbackRows),
        quarantine.insert(aside),
        responses.upsertMany(answered),
        words.length > 0 && consents?.add(words),
      ]);
      if (answered.length > 0) await onResponses?.(answered);
      // What is to be forgotten must be there before, or it would come after.
      for (const { recall } of ofKind(entries, 'recalled')) await forget(recall);
    },
    lines: async (conversation, afterSequence) => {
      const where = { conversation, sequence: { gt: afterSequence } };
      const found = await transcripts.find({ where, order: ['sequence'] });
      return found.map(({ _id, ...line }) => ({ id: _id, ...line }));
    },
  };
}

function ofKind<Kind extends JournalEntry['kind']>(
  entries: readonly JournalEntry[],
  kind: Kind,
): readonly EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
}

function lineRow(line: TranscriptLine, tagLine: TagLine): LineRow {
  const { id, ...rest } = line;
  return { _id: id, ...rest, ...(line.author === 'buyer' && tagLine(line)) };
}
