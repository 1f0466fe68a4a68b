import type { Receipt } from '../../../src/core/contract/channel.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import type { Address } from '../address.ts';

/** A card at the top of a channel begins the thread in which everything under it is said. */
export function receiptFor(
  { card }: Pick<OutboundMessage, 'card'>,
  { thread }: Address,
  messageId: string,
): Receipt {
  return card === undefined || thread !== undefined
    ? { messageId }
    : { messageId, thread: messageId };
}
