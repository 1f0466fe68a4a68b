import type { WebClient } from '@slack/web-api';
import { type Receipt, SendError } from '../../src/core/channel.ts';
import type { OutboundMessage } from '../../src/core/message.ts';
import { type Address, parseAddress, threadOf } from './address.ts';
import { callFault } from './call-fault.ts';
import { type MessageMark, markOf } from './message-mark.ts';
import { newsOf } from './operator-news.ts';
import { type Part, render } from './render.ts';
import { sendError } from './send-error.ts';

export interface SendTools {
  readonly client: WebClient;
  /** Given each time what only the operator can mend. */
  readonly tell: (news: string) => void;
}

/**
 * One attempt at one message: one call for each of its parts, none of them repeated.
 * Throws only SendError. Where a later part fails the message is in doubt (`refused` is false):
 * what came before has arrived.
 */
export async function send(tools: SendTools, message: OutboundMessage): Promise<Receipt> {
  const address = parseAddress(message.to);
  if (address === undefined) throw unsendable('No conversation of Slack has such an id');

  const parts = rendered(message);
  let sent = 0;
  let messageId = '';
  for (const part of parts) {
    const mark = markOf(message.id, sent, parts.length);
    try {
      messageId = await sendPart(tools.client, address, part, mark);
    } catch (error) {
      const fault = callFault(error);
      const news = newsOf(fault);
      if (news !== undefined) tools.tell(news);
      throw sendError(fault, sent);
    }
    sent += 1;
  }
  return { messageId };
}

function rendered(message: OutboundMessage): readonly Part[] {
  try {
    const parts = render(message);
    if (parts.length > 0) return parts;
  } catch (cause) {
    throw unsendable('A button of this message cannot be made', cause);
  }
  throw unsendable('Slack takes no message without text');
}

async function sendPart(
  client: WebClient,
  address: Address,
  part: Part,
  metadata: MessageMark,
): Promise<string> {
  const sent = await client.chat.postMessage({
    channel: address.channel,
    ...threadOf(address),
    text: part.text,
    blocks: [...part.blocks],
    metadata,
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    // A preview would fetch whatever a buyer's words link to.
    unfurl_links: false,
    unfurl_media: false,
  });
  return sent.ts ?? '';
}

function unsendable(why: string, cause?: unknown): SendError {
  return new SendError(why, { retryAfterMs: 'never', refused: true, cause });
}
