import type { Instant } from '../base/instant.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { wakeAt } from '../core/outbox/wake-at.ts';
import { packOutbox, type StoredOutbox, unpackOutbox } from './packed-outbox.ts';

/** A conversation as it is stored: its id is the key, and when it is due can be asked for. */
export type ConversationRecord = Omit<Conversation, 'id' | 'outbox'> &
  StoredOutbox & {
    readonly _id: ConversationId;
    /** Milliseconds since 1970 UTC; absent while nothing is due. */
    readonly wakeAt?: Instant;
  };

export function toRecord(conversation: Conversation): ConversationRecord {
  const { id, outbox, ...rest } = conversation;
  const due = wakeAt(conversation);
  const record = { _id: id, ...rest, ...packOutbox(outbox) };
  return due === undefined ? record : { ...record, wakeAt: due };
}

/** Throws where what is stored of a long outbox is damaged. */
export function fromRecord(record: ConversationRecord): Conversation {
  const { _id, wakeAt: _due, outbox, later, ...rest } = record;
  return { id: _id, ...rest, outbox: unpackOutbox({ outbox, ...(later && { later }) }) };
}
