import type { TranscriptLine } from '../contract/transcript.ts';
import type { Conversation } from '../conversation/conversation.ts';

/** The messages that were given up between two versions of a conversation. */
export function givenUpSince(before: Conversation, after: Conversation): readonly TranscriptLine[] {
  if (before.outbox.length === 0 || before.journal === after.journal) return [];
  const known = new Set(before.journal);
  return after.journal.flatMap((entry) =>
    entry.kind === 'line' && !known.has(entry) && isGivenUp(entry.line) ? [entry.line] : [],
  );
}

function isGivenUp({ delivery, failure }: TranscriptLine): boolean {
  return delivery !== undefined && delivery !== 'sent' && failure !== 'overtaken';
}
