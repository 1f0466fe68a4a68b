import type { Conversation } from '../core/conversation.ts';
import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { wakeAt } from '../core/wake-at.ts';

/** A conversation as it is stored: its id is the key, and when it is due can be searched for. */
export type ConversationDocument = Omit<Conversation, 'id'> & {
  readonly _id: ConversationId;
  readonly wakeAt?: Instant;
};

export function toDocument({ id, ...rest }: Conversation): ConversationDocument {
  const due = wakeAt({ id, ...rest });
  return due === undefined ? { _id: id, ...rest } : { _id: id, ...rest, wakeAt: due };
}

export function fromDocument({ _id, wakeAt: _due, ...rest }: ConversationDocument): Conversation {
  return { id: _id, ...rest };
}
