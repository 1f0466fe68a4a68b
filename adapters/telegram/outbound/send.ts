import type { Api } from 'grammy';
import type { Receipt, SendContext } from '../../../src/core/contract/channel.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { type Address, parseAddress, threadOf } from '../address.ts';
import { callFault, isTokenRefused } from './call-fault.ts';
import { isUnchangeable, isUnmodified } from './edit-fault.ts';
import { checkSizes } from './file-calls.ts';
import type { Topics } from './open-topics.ts';
import { type Piece, pieces, type Show, show } from './pieces.ts';
import { entitiesOf, type Part } from './render.ts';
import { isTopicGone, sendError } from './send-error.ts';

export interface SendTools {
  readonly api: Api;
  /** The same bot with the patience that files need. */
  readonly uploads: Api;
  readonly topics: Topics;
  /** Told each time; the operator has to act. */
  readonly tokenRefused: () => void;
}

/**
 * One attempt at one message: one call for each of its pieces, none of them repeated. A card that
 * is gone is sent anew, and where a card's topic is gone the piece goes to the group as a whole:
 * in both cases Telegram has refused the first call outright. A card in a forum opens a topic.
 * Throws only SendError. Where a later piece fails the message is in doubt (`refused` is false):
 * what came before has arrived.
 */
export async function send(
  tools: SendTools,
  message: OutboundMessage,
  parcel: SendContext = {},
): Promise<Receipt> {
  const address = parseAddress(message.to);
  if (address === undefined) throw unsendable('No chat of Telegram has such an id');
  const { files = [] } = parcel;
  checkSizes(files);
  const all = rendered(message, parcel);

  const shown = { pieces: 0 };
  try {
    const edited = await edit(tools, address, all, parcel);
    return edited ?? (await sendAll(tools, message, { address, parcel, all }, shown));
  } catch (error) {
    const fault = callFault(error);
    if (isTokenRefused(fault)) tools.tokenRefused();
    throw sendError(fault, message.to, shown.pieces);
  }
}

/** Undefined where there is nothing to edit (any more). */
async function edit(
  { api }: SendTools,
  { chat }: Address,
  [first]: readonly Piece[],
  { edits, thread }: SendContext,
): Promise<Receipt | undefined> {
  if (edits === undefined || first?.kind !== 'words') return undefined;
  if (!(await replace({ api }, { chat, messageId: Number(edits) }, first))) return undefined;
  return { messageId: edits, ...(thread === undefined ? {} : { thread }) };
}

interface Sending {
  readonly address: Address;
  readonly parcel: SendContext;
  readonly all: readonly Piece[];
}

/** How many pieces people can see already. */
interface Shown {
  pieces: number;
}

async function sendAll(
  tools: SendTools,
  message: OutboundMessage,
  { address, parcel: { thread }, all }: Sending,
  shown: Shown,
): Promise<Receipt> {
  let spot = await spotFor(tools, message, address, thread);
  let messageId = '';
  for (const piece of all) {
    const arrived = await inSpot(address, spot, show(tools, piece));
    ({ messageId, spot } = arrived);
    shown.pieces += 1;
  }
  tools.topics.settled(message);
  if (message.card === undefined && message.under === undefined) return { messageId };
  const isTopic = spot.topic !== undefined && address.topic === undefined;
  return { messageId, thread: isTopic ? `topic:${spot.topic}` : `reply:${messageId}` };
}

/**
 * A card answers nothing: it begins a topic of its own, where it has none and there can be one. A
 * line that nobody answers needs none.
 */
async function spotFor(
  { api, topics }: SendTools,
  message: OutboundMessage,
  address: Address,
  thread: string | undefined,
): Promise<Spot> {
  const spot = spotUnder(address, thread);
  if (message.card === undefined) return spot;
  if (message.isLine === true) return { ...address };
  if (spot.topic !== undefined) return { chat: spot.chat, topic: spot.topic };
  return { ...address, topic: await topics.open(api, address.chat, message) };
}

/** There, or in the group as a whole where that topic is gone; where the address names it, never. */
async function inSpot(
  address: Address,
  spot: Spot,
  call: Show,
): Promise<{ messageId: string; spot: Spot }> {
  try {
    return { messageId: await call(spot.chat, placed(spot)), spot };
  } catch (error) {
    const isOurs = spot.topic !== undefined && address.topic === undefined;
    if (!isOurs || !isTopicGone(callFault(error))) throw error;
    return { messageId: await call(address.chat, placed(address)), spot: address };
  }
}

function rendered(message: OutboundMessage, parcel: SendContext): readonly Piece[] {
  try {
    const all = pieces(message, parcel);
    if (all.length > 0) return all;
  } catch (cause) {
    throw unsendable('A button of this message cannot be made', cause);
  }
  throw unsendable('Telegram takes no message without text');
}

function unsendable(why: string, cause?: unknown): SendError {
  return new SendError(why, { retryAfterMs: 'never', refused: true, cause });
}

/** Puts the part in the place of an own message; false where that cannot be changed any more. */
async function replace(
  { api }: { readonly api: Api },
  { chat, messageId }: { readonly chat: number; readonly messageId: number },
  { text, entities, keyboard = { inline_keyboard: [] } }: Part,
): Promise<boolean> {
  if (!Number.isSafeInteger(messageId)) return false;
  try {
    await api.editMessageText(chat, messageId, text, {
      ...entitiesOf({ entities }),
      reply_markup: keyboard,
      link_preview_options: { is_disabled: true },
    });
    return true;
  } catch (error) {
    const fault = callFault(error);
    if (isUnmodified(fault)) return true;
    if (isUnchangeable(fault)) return false;
    throw error;
  }
}

/** Where in a chat a message goes: into a topic, as an answer to another message, or both. */
interface Spot extends Address {
  readonly replyTo?: number;
}

const TOPIC = /^topic:(\d{1,16})$/;
const REPLY = /^(?:reply:)?(\d{1,16})$/;

/** Under a card: in the topic that it opened, else as an answer to it. Unknown words change nothing. */
function spotUnder(address: Address, thread: string | undefined): Spot {
  const topic = TOPIC.exec(thread ?? '')?.[1];
  if (topic !== undefined && address.topic === undefined) {
    return { chat: address.chat, topic: Number(topic) };
  }
  const answered = REPLY.exec(thread ?? '')?.[1];
  return answered === undefined ? address : { ...address, replyTo: Number(answered) };
}

/** The parameters that place a message there; one that is answered and gone hinders nothing. */
function placed({ replyTo, ...address }: Spot) {
  if (replyTo === undefined) return threadOf(address);
  const reply_parameters = { message_id: replyTo, allow_sending_without_reply: true };
  return { ...threadOf(address), reply_parameters };
}
