import type { Conversation } from '../core/conversation.ts';
import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { wakeAt } from '../core/wake-at.ts';

/** A conversation as it is stored: its id is the key, and when it is due can be asked for. */
export type ConversationRecord = Omit<Conversation, 'id'> & {
  readonly _id: ConversationId;
  /** Milliseconds since 1970 UTC; absent while nothing is due. */
  readonly wakeAt?: Instant;
};

export function toRecord({ id, ...rest }: Conversation): ConversationRecord {
  const due = wakeAt({ id, ...rest });
  return due === undefined ? { _id: id, ...rest } : { _id: id, ...rest, wakeAt: due };
}

export function fromRecord({ _id, wakeAt: _due, ...rest }: ConversationRecord): Conversation {
  return { id: _id, ...rest };
}
