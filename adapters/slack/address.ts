import { addressOf, type ConversationId, conversationId } from '../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../src/core/contract/message.ts';

/** A direct message `D…`, a channel `C…` or `G…`, or one thread of a channel: `slack:C012/1795.0001`. */
export interface Address {
  readonly channel: string;
  readonly thread: string | undefined;
}

const SHAPE = /^([CDG][A-Z0-9]{1,30})(?:\/(\d{1,16}\.\d{1,10}))?$/;

export function conversationOf({ channel, thread }: Address): ConversationId {
  return conversationId('slack', thread === undefined ? channel : `${channel}/${thread}`);
}

/** Undefined for an id that no conversation of Slack has. */
export function parseAddress(conversation: ConversationId): Address | undefined {
  const match = SHAPE.exec(addressOf(conversation));
  if (match?.[1] === undefined) return undefined;
  return { channel: match[1], thread: match[2] };
}

const THREAD = /^\d{1,16}\.\d{1,10}$/;

/**
 * Where a message stands: in the thread of its card, while a card itself stands at the top. Slack
 * has no threads within threads: where the address is one, everything stays in it.
 */
export function underCard(
  address: Address,
  { card }: Pick<OutboundMessage, 'card'>,
  thread: string | undefined,
): Address {
  if (card !== undefined || address.thread !== undefined) return address;
  return thread === undefined || !THREAD.test(thread) ? address : { ...address, thread };
}

/** The parameter that places a message in its thread. */
export function threadOf({ thread }: Address): { thread_ts?: string } {
  return thread === undefined ? {} : { thread_ts: thread };
}

export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}
