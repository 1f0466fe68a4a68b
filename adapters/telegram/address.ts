import { addressOf, type ConversationId, conversationId } from '../../src/core/contract/ids.ts';

/** A chat, or one topic of a team's forum: `telegram:-100123/7`. */
export interface Address {
  readonly chat: number;
  readonly topic: number | undefined;
}

/** Telegram sends the General topic by omission. */
const GENERAL_TOPIC = 1;

export function conversationOf(address: Address): ConversationId {
  const topic = address.topic === undefined ? '' : `/${address.topic}`;
  return conversationId('telegram', `${address.chat}${topic}`);
}

/** Undefined for an id that no chat of Telegram has. */
export function parseAddress(conversation: ConversationId): Address | undefined {
  const match = /^(-?\d{1,16})(?:\/(\d{1,16}))?$/.exec(addressOf(conversation));
  if (match === null) return undefined;
  return { chat: Number(match[1]), topic: match[2] === undefined ? undefined : Number(match[2]) };
}

/** The parameter that places a message in its topic. */
export function threadOf(address: Address): { message_thread_id?: number } {
  if (address.topic === undefined || address.topic === GENERAL_TOPIC) return {};
  return { message_thread_id: address.topic };
}
