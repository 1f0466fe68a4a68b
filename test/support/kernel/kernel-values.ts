import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { type Conversation, newConversation } from '../../../src/core/conversation/conversation.ts';
import { type Entry, type Job, pending } from '../../../src/core/outbox/outbox.ts';
import { CHAT } from './kernel-channel.ts';
import { DAWN } from './kernel-world.ts';

/** A conversation with some of its parts as wanted. */
export function conversationWith(parts: Partial<Conversation> = {}): Conversation {
  return { ...newConversation(CHAT), sequence: 10, ...parts };
}

export function messageJob(sequence: number, by?: string): Job {
  const message = {
    id: `${CHAT}#${sequence}`,
    conversation: CHAT,
    to: CHAT,
    locale: 'en',
    sequence,
    text: `message ${sequence}`,
    ...(by !== undefined && { by }),
  } as const;
  return { kind: 'send', message };
}

/** A message waiting in the outbox since dawn. */
export function waitingMessage(sequence: number, parts: Partial<Entry> = {}): Entry {
  return { ...pending(`${CHAT}#${sequence}`, messageJob(sequence), DAWN), ...parts };
}

/** An event in the mailbox. */
export function inMailbox(event: InboundEvent, acceptedAt = DAWN) {
  return { event, acceptedAt, tries: 0, notBefore: acceptedAt };
}
