import type { Accepted, Conversation } from './conversation.ts';
import { handOver } from './effects.ts';
import { type Instant, SECOND_MS } from './instant.ts';
import { journalled, lastWords } from './journal.ts';
import { keeping } from './keeping.ts';

/** An event that fails so often is set aside. */
export const POISON_TRIES = 5;
const FIRST_PAUSE_MS = SECOND_MS;

/**
 * An event whose turn threw: tried again after 1, 2, 4 and 8 seconds, then set aside
 * with its fault, the conversation goes to a person and the next event proceeds.
 */
export function poisoned(
  conversation: Conversation,
  head: Accepted,
  error: unknown,
  now: Instant,
): Conversation {
  const tries = head.tries + 1;
  const rest = conversation.inbox.slice(1);
  if (tries < POISON_TRIES) {
    const again = { ...head, tries, notBefore: now + FIRST_PAUSE_MS * 2 ** (tries - 1) };
    return { ...conversation, inbox: [again, ...rest] };
  }
  const quarantined = {
    id: `${conversation.id}!${head.event.id}`,
    conversation: conversation.id,
    at: now,
    event: head.event,
    fault: error instanceof Error ? error.message : String(error),
  };
  const { content } = head.event;
  // Whatever the turn did not do with it, the file is not to be lost.
  const kept = content.kind === 'media' ? keeping(conversation, content.media, now) : conversation;
  const aside: Conversation = {
    ...kept,
    inbox: rest,
    journal: journalled(conversation.journal, { kind: 'quarantined', at: now, quarantined }),
  };
  return handOver(aside, { reason: 'poison', words: lastWords(aside) }, now);
}
