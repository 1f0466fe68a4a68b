import type { Api } from 'grammy';
import { type Receipt, SendError } from '../../src/core/channel.ts';
import type { OutboundMessage } from '../../src/core/message.ts';
import { type Address, parseAddress, threadOf } from './address.ts';
import { callFault, isTokenRefused } from './call-fault.ts';
import { type Part, render } from './render.ts';
import { sendError } from './send-error.ts';

export interface SendTools {
  readonly api: Api;
  readonly token: string;
  /** Told each time; the operator has to act. */
  readonly tokenRefused: () => void;
}

/**
 * One attempt at one message: one call for each of its parts, none of them repeated.
 * Throws only SendError. Where a later part fails the message is in doubt (`refused` is false):
 * what came before has arrived.
 */
export async function send(tools: SendTools, message: OutboundMessage): Promise<Receipt> {
  const address = parseAddress(message.to);
  if (address === undefined) throw unsendable('No chat of Telegram has such an id');

  const parts = rendered(message);
  let sent = 0;
  let messageId = '';
  for (const part of parts) {
    try {
      messageId = await sendPart(tools.api, address, part);
    } catch (error) {
      const fault = callFault(error, tools.token);
      if (isTokenRefused(fault)) tools.tokenRefused();
      throw sendError(fault, message.to, sent);
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
  throw unsendable('Telegram takes no message without text');
}

async function sendPart(api: Api, address: Address, part: Part): Promise<string> {
  const sent = await api.sendMessage(address.chat, part.text, {
    ...threadOf(address),
    ...(part.keyboard === undefined ? {} : { reply_markup: part.keyboard }),
    // A preview would fetch whatever a buyer's words link to.
    link_preview_options: { is_disabled: true },
  });
  return String(sent.message_id);
}

function unsendable(why: string, cause?: unknown): SendError {
  return new SendError(why, { retryAfterMs: 'never', refused: true, cause });
}
