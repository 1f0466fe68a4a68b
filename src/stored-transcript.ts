import type { AdapterContext } from './core/channel.ts';
import type { Conversation } from './core/conversation.ts';
import type { ConversationId } from './core/ids.ts';
import type { Instant } from './core/instant.ts';
import type { TranscriptLine } from './core/transcript.ts';
import { linesWithin, wholeTranscript } from './engine/transcript.ts';
import type { Records } from './records.ts';
import { conversationStore } from './store/conversation-store.ts';
import { ledgerStore } from './store/ledger.ts';

export interface TranscriptSources {
  readonly lines: (
    conversation: ConversationId,
    afterSequence: number,
  ) => Promise<readonly TranscriptLine[]>;
  readonly read: (conversation: ConversationId) => Promise<Conversation | undefined>;
  readonly now: () => Instant;
}

/** Everything that was said, from the rows written and from what still rests in the document. */
export function transcriptFrom({
  lines,
  read,
  now,
}: TranscriptSources): AdapterContext['transcript'] {
  return async (conversation, after) => {
    const [rows, document] = await Promise.all([lines(conversation, after), read(conversation)]);
    const within = document === undefined ? [] : linesWithin(document, now());
    return wholeTranscript(rows, within, after);
  };
}

/** The same for a command beside the serving process, from the store alone. */
export function storedTranscript(
  { store: { connection }, responses }: Records,
  now: () => Instant,
): AdapterContext['transcript'] {
  const { lines } = ledgerStore(connection, responses, () => ({}));
  return transcriptFrom({ lines, read: conversationStore(connection).load, now });
}
