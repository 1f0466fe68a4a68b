import type { Receipt, SendContext } from '../../../src/core/contract/channel.ts';
import { addressOf } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { messageText } from '../message-text.ts';
import { splitBytes } from '../split-bytes.ts';
import type { ApiFault } from './api-fault.ts';
import type { AuthorisedCall } from './authorised-call.ts';
import { checkFiles, upload } from './files.ts';
import { sendError } from './send-error.ts';

/** WeChat's limit for one text, in UTF-8. */
const TEXT_LIMIT_BYTES = 2_048;

export interface SendTools {
  readonly call: AuthorisedCall;
  /** Told of each refusal, so that the operator can be. */
  readonly refused: (fault: ApiFault) => void;
}

/**
 * One attempt at one message: one call for each of its parts, files after the words. Throws only
 * SendError; where a later part fails the message is in doubt, since what came before has arrived.
 * WeChat gives no ids.
 */
export async function send(
  tools: SendTools,
  message: OutboundMessage,
  { files = [] }: SendContext = {},
): Promise<Receipt> {
  const texts = splitBytes(messageText(message), TEXT_LIMIT_BYTES).filter(
    (text) => text.trim() !== '',
  );
  checkFiles(files);
  if (texts.length === 0 && files.length === 0) {
    const why = 'WeChat takes no message without text';
    throw new SendError(why, { retryAfterMs: 'never', refused: true });
  }
  const touser = addressOf(message.to);
  for (const [partsSent, content] of texts.entries()) {
    await show(tools, { touser, msgtype: 'text', text: { content } }, partsSent);
  }
  for (const [index, file] of files.entries()) {
    const partsSent = texts.length + index;
    await show(tools, { touser, ...(await upload(tools, file, partsSent)) }, partsSent);
  }
  return {};
}

async function show({ call, refused }: SendTools, body: object, partsSent: number): Promise<void> {
  const result = await call('/cgi-bin/message/custom/send', body);
  if (result.kind === 'done') return;
  refused(result.fault);
  throw sendError(result.fault, partsSent);
}
