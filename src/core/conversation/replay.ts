import type { Instant } from '../../base/instant.ts';
import { type Entry, pending } from '../outbox/outbox.ts';
import { withinBound } from '../outbox/outbox-bound.ts';
import type { Accepted, Conversation } from './conversation.ts';
import { hasSeen, remember } from './conversation.ts';
import type { Quarantined } from './journal.ts';

/**
 * Puts a quarantined event back into the mailbox, once for each time it was quarantined; a second call
 * returns the very same conversation. Its line is in the transcript already.
 */
export function requeue(
  conversation: Conversation,
  { id, event, entry, replays: before = 0 }: Quarantined,
  now: Instant,
): Conversation {
  const mark = `replayed:${id}`;
  if (hasSeen(conversation, mark)) return conversation;
  const replays = before + 1;
  const accepted: readonly Accepted[] =
    event === undefined ? [] : [{ event, acceptedAt: now, tries: 0, notBefore: now, replays }];
  const entries: readonly Entry[] =
    entry === undefined ? [] : [{ ...pending(entry.id, entry.job, now), replays }];
  const back = {
    ...(event === undefined ? conversation : givenBack(conversation)),
    seen: remember(conversation.seen, mark, now),
    inbox: [...conversation.inbox, ...accepted],
    outbox: [...conversation.outbox, ...entries],
  };
  return withinBound(back, now);
}

/** Gives the conversation back to the flow that failed, unless a person has taken it meanwhile. */
function givenBack(conversation: Conversation): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || mode.reason !== 'poison' || mode.by !== undefined) {
    return conversation;
  }
  return { ...conversation, mode: mode.resume ?? { kind: 'idle' } };
}
