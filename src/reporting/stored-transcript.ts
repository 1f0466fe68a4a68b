import type { Stores } from '../app/open-stores.ts';
import type { Instant } from '../base/instant.ts';
import type { AdapterContext } from '../core/contract/channel.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { afterRecalls, linesWithin, recallsWithin, wholeTranscript } from '../engine/transcript.ts';
import { conversationStore } from '../stores/conversation-store.ts';
import { ledgerStore } from '../stores/ledger.ts';

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
    if (document === undefined) return wholeTranscript(rows, [], after);
    const whole = wholeTranscript(rows, linesWithin(document, now()), after);
    return afterRecalls(whole, recallsWithin(document));
  };
}

/** The same, from the store alone: for a command that runs next to the serving process. */
export function storedTranscript(
  { store, responses, files }: Stores,
  now: () => Instant,
): AdapterContext['transcript'] {
  const { lines } = ledgerStore(store, { responses, files }, () => ({}));
  return transcriptFrom({ lines, read: conversationStore(store).load, now });
}
