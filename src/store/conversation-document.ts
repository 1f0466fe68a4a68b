import type { Conversation } from '../core/conversation.ts';
import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { wakeAt } from '../core/wake-at.ts';
import { packOutbox, type StoredOutbox, unpackOutbox } from './packed-outbox.ts';

/** A conversation as it is stored: its id is the key, and when it is due can be searched for. */
export type ConversationDocument = Omit<Conversation, 'id' | 'outbox'> &
  StoredOutbox & {
    readonly _id: ConversationId;
    readonly wakeAt?: Instant;
  };

export function toDocument(conversation: Conversation): ConversationDocument {
  const { id, outbox, ...rest } = conversation;
  const due = wakeAt(conversation);
  const document = { _id: id, ...rest, ...packOutbox(outbox) };
  return due === undefined ? document : { ...document, wakeAt: due };
}

/** Throws where what is stored of a long outbox is damaged. */
export function fromDocument(document: ConversationDocument): Conversation {
  const { _id, wakeAt: _due, outbox, later, ...rest } = document;
  return { id: _id, ...rest, outbox: unpackOutbox({ outbox, ...(later && { later }) }) };
}
