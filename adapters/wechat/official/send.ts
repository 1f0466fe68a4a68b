import { type Receipt, SendError } from '../../../src/core/channel.ts';
import { addressOf } from '../../../src/core/ids.ts';
import type { OutboundMessage } from '../../../src/core/message.ts';
import { splitBytes } from '../split-bytes.ts';
import { wordsOf } from '../words.ts';
import type { ApiFault } from './api-fault.ts';
import type { AuthorisedCall } from './authorised-call.ts';
import { sendError } from './send-error.ts';

/** WeChat's limit for one text, in UTF-8. */
const TEXT_LIMIT_BYTES = 2_048;

export interface SendTools {
  readonly call: AuthorisedCall;
  /** Told of each refusal, so that the operator can be. */
  readonly refused: (fault: ApiFault) => void;
}

/**
 * One attempt at one message: one call for each of its parts. Throws only SendError; where a later
 * part fails the message is in doubt, since what came before has arrived. WeChat gives no ids.
 */
export async function send(
  { call, refused }: SendTools,
  message: OutboundMessage,
): Promise<Receipt> {
  const texts = splitBytes(wordsOf(message), TEXT_LIMIT_BYTES).filter((text) => text.trim() !== '');
  if (texts.length === 0) {
    const why = 'WeChat takes no message without text';
    throw new SendError(why, { retryAfterMs: 'never', refused: true });
  }
  for (const [partsSent, content] of texts.entries()) {
    const body = { touser: addressOf(message.to), msgtype: 'text', text: { content } };
    const result = await call('/cgi-bin/message/custom/send', body);
    if (result.kind === 'done') continue;
    refused(result.fault);
    throw sendError(result.fault, partsSent);
  }
  return {};
}
