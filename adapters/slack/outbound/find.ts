import type { WebClient } from '@slack/web-api';
import type { Receipt, SendContext } from '../../../src/core/contract/channel.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { type Address, parseAddress, underCard } from '../address.ts';
import { receiptFor } from '../inbound/receipt-for.ts';
import { callFault } from './call-fault.ts';
import { marksEndOf } from './message-mark.ts';
import { sendError } from './send-error.ts';

const PAGE_SIZE = 200;

/** Threads are given oldest first; longer ones are not searched to their end. */
const PAGES_LIMIT = 10;

/**
 * Looks for the mark of a message that may have arrived. Undefined where it has not, or where only
 * its first parts have. Rejects with SendError where that cannot be told: never a guess.
 */
export async function find(
  client: WebClient,
  message: OutboundMessage,
  parcel: SendContext = {},
): Promise<Receipt | undefined> {
  const whole = parseAddress(message.to);
  if (whole === undefined) return undefined;
  const address = underCard(whole, message, parcel.thread);
  try {
    const messageId = await search(client, address, message.id);
    return messageId === undefined ? undefined : receiptFor(message, whole, messageId);
  } catch (error) {
    const { retryAfterMs } = sendError(callFault(error), 0);
    // Whatever hinders the look-up, the message itself is neither refused nor lost by it.
    const facts = { retryAfterMs: retryAfterMs === 'never' ? 0 : retryAfterMs, refused: false };
    throw new SendError('A message in doubt could not be looked up', {
      ...facts,
      cause: callFault(error),
    });
  }
}

async function search(
  client: WebClient,
  address: Address,
  id: string,
): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_LIMIT; page += 1) {
    const { messages = [], next } = await pageOf(client, address, cursor);
    const found = messages.find(({ metadata }) => marksEndOf(id, metadata));
    if (found?.ts !== undefined) return found.ts;
    // A conversation is given newest first: what is in doubt is recent.
    if (next === undefined || address.thread === undefined) return undefined;
    cursor = next;
  }
  return undefined;
}

async function pageOf(client: WebClient, address: Address, cursor: string | undefined) {
  const wish = {
    channel: address.channel,
    limit: PAGE_SIZE,
    include_all_metadata: true,
    ...(cursor === undefined ? {} : { cursor }),
  };
  const page =
    address.thread === undefined
      ? await client.conversations.history(wish)
      : await client.conversations.replies({ ...wish, ts: address.thread });
  return { messages: page.messages, next: page.response_metadata?.next_cursor || undefined };
}
