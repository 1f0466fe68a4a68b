import type { Conversation } from './conversation.ts';
import { type JournalEntry, journalKey } from './journal.ts';

/** The conversation without rows that other collections have by now; unchanged where it has none of them. */
export function forgetRows(
  conversation: Conversation,
  written: readonly JournalEntry[],
): Conversation {
  if (written.length === 0) return conversation;
  const keys = new Set(written.map(journalKey));
  const journal = conversation.journal.filter((entry) => !keys.has(journalKey(entry)));
  return journal.length === conversation.journal.length
    ? conversation
    : { ...conversation, journal };
}
