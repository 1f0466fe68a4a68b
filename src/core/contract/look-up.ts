import type { Instant } from '../../base/instant.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { pending } from '../outbox/outbox.ts';
import { withinBound } from '../outbox/outbox-bound.ts';

/** Asks what a token or an order number belongs to; the answer comes back through the mailbox. */
export function lookUp(conversation: Conversation, reference: string, now: Instant): Conversation {
  const { id, sequence, outbox } = conversation;
  const entry = pending(`${id}#${sequence}`, { kind: 'look-up', reference }, now);
  const added = { ...conversation, sequence: sequence + 1, outbox: [...outbox, entry] };
  return withinBound(added, now);
}
