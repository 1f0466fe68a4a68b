import type { WebClient } from '@slack/web-api';
import type { Receipt, SendContext } from '../../../src/core/contract/channel.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { clipText } from '../../parts/clip-text.ts';
import { type Address, isDirect, parseAddress, underCard } from '../address.ts';
import { receiptFor } from '../inbound/receipt-for.ts';
import { newsOf } from '../set-up/operator-news.ts';
import { SlackId } from '../slack-id.ts';
import { callFault } from './call-fault.ts';
import { markOf } from './message-mark.ts';
import { post, postOnlyFor, replace } from './post.ts';
import { CARD_LIMIT_UNITS, type Part, render } from './render.ts';
import { sendError } from './send-error.ts';
import { FILE_LIMIT_BYTES, fileTooLarge, share, upload } from './upload.ts';

export interface SendTools {
  readonly client: WebClient;
  readonly apiUrl: string;
  /** Called each time with a fault that only the operator can fix. */
  readonly tell: (news: string) => void;
}

/**
 * One attempt at one message: one call for each of its parts, none of them repeated; files come
 * before the words, whose mark tells that all has arrived. A card that is gone is posted anew.
 * Throws only SendError. Where a later part fails the message is in doubt (`refused` is false):
 * what came before has arrived.
 */
export async function send(
  tools: SendTools,
  message: OutboundMessage,
  parcel: SendContext = {},
): Promise<Receipt> {
  const whole = parseAddress(message.to);
  if (whole === undefined) throw unsendable('No conversation of Slack has such an id');
  const address = underCard(whole, message, parcel.thread);
  const parts = rendered(message, parcel);

  const shown = { parts: 0 };
  try {
    await sendFiles(tools, address, parcel, shown);
    const messageId = await sendWords(tools.client, address, { message, parcel, parts }, shown);
    return messageId === undefined ? {} : receiptFor(message, whole, messageId);
  } catch (error) {
    if (error instanceof SendError) throw error;
    const fault = callFault(error);
    const news = newsOf(fault);
    if (news !== undefined) tools.tell(news);
    throw sendError(fault, shown.parts);
  }
}

/** How many parts people can see already. */
interface Shown {
  parts: number;
}

async function sendFiles(
  { client, apiUrl }: SendTools,
  address: Address,
  { files = [] }: SendContext,
  shown: Shown,
): Promise<void> {
  if (files.length === 0) return;
  if (files.some(({ bytes }) => bytes.length > FILE_LIMIT_BYTES)) throw fileTooLarge();
  const uploaded = [];
  // One after another: each is as large as it is, and all of them are in memory.
  for (const file of files) uploaded.push(await upload({ client, apiUrl }, file));
  await share(client, address, uploaded);
  shown.parts += 1;
}

interface Words {
  readonly message: OutboundMessage;
  readonly parcel: SendContext;
  readonly parts: readonly Part[];
}

/** The id of the last part; undefined where there are no words, or one person alone sees them. */
async function sendWords(
  client: WebClient,
  address: Address,
  { message, parcel: { edits }, parts }: Words,
  shown: Shown,
): Promise<string | undefined> {
  const reader = readerOf(message, address);
  if (reader !== undefined) {
    for (const part of parts) await postOnlyFor(client, reader, address, part);
    return undefined;
  }
  let messageId: string | undefined;
  for (const [index, part] of parts.entries()) {
    const mark = markOf(message.id, index, parts.length);
    const isReplaced = index === 0 && edits && (await replace(client, address, edits, part, mark));
    messageId = isReplaced ? edits : await post(client, address, part, mark);
    shown.parts += 1;
  }
  return messageId;
}

/** Who alone reads it in a channel; a direct message has no other reader. */
function readerOf({ only }: OutboundMessage, { channel }: Address): string | undefined {
  if (only === undefined || isDirect(channel)) return undefined;
  const [, user = ''] = /^slack:(.*)$/.exec(only) ?? [];
  return SlackId.safeParse(user).data;
}

function rendered(message: OutboundMessage, { files = [], edits }: SendContext): readonly Part[] {
  const isCard = message.card !== undefined || edits !== undefined;
  // Only one message can take the place of one.
  const text = isCard ? clipText(message.text, CARD_LIMIT_UNITS) : message.text;
  try {
    const parts = render({ ...message, text });
    if (parts.length > 0 || files.length > 0) return parts;
  } catch (cause) {
    throw unsendable('A button of this message cannot be made', cause);
  }
  throw unsendable('Slack takes no message without text');
}

function unsendable(why: string, cause?: unknown): SendError {
  return new SendError(why, { retryAfterMs: 'never', refused: true, cause });
}
