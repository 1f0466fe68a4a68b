import { z } from 'zod';

/** `channel:address`, e.g. `telegram:42`: one chat on one channel. */
export type ConversationId = string & z.BRAND<'ConversationId'>;
export const ConversationId = z
  .string()
  .min(3)
  .max(200)
  .regex(/^[a-z]+:.+$/s, 'channel:address, e.g. telegram:42')
  .brand<'ConversationId'>();

/** Unique for ever within one conversation; the same event delivered twice has the same id. */
export type EventId = string;

/** `turn.index` within one conversation, derived so that a replayed turn makes the same jobs. */
export type JobId = string;

export type ChannelName = string;

export function conversationId(channel: ChannelName, address: string): ConversationId {
  return `${channel}:${address}` as ConversationId;
}

export function channelOf(id: ConversationId): ChannelName {
  return id.slice(0, id.indexOf(':'));
}

export function addressOf(id: ConversationId): string {
  return id.slice(id.indexOf(':') + 1);
}
