import type { InlineKeyboardMarkup } from 'grammy/types';
import { ApiError, badRequest } from './api-error.ts';
import type { World } from './world.ts';

const TEXT_LIMIT_UNITS = 4_096;
const BUTTON_LIMIT_BYTES = 64;

/** What Telegram looks at before it takes a message, and the double does not. */
export function checkSendable(world: World, body: Readonly<Record<string, unknown>>): void {
  const chat = Number(body.chat_id);
  const movedTo = world.movedTo.get(chat);
  if (movedTo !== undefined) {
    const why = 'Bad Request: group chat was upgraded to a supergroup chat';
    throw new ApiError(400, why, { migrate_to_chat_id: movedTo });
  }
  if (world.blockedBy.has(chat)) {
    throw new ApiError(403, 'Forbidden: bot was blocked by the user');
  }
  if (world.closedTopics.has(`${chat}/${body.message_thread_id}`)) throw badRequest('TOPIC_CLOSED');
  checkAnswered(world, chat, body.reply_parameters);
  if ('text' in body) checkText(String(body.text));
  checkButtons(body.reply_markup as InlineKeyboardMarkup | undefined);
}

function checkAnswered(world: World, chat: number, given: unknown): void {
  const reply = given as { message_id: number; allow_sending_without_reply?: boolean } | undefined;
  if (reply === undefined || reply.allow_sending_without_reply) return;
  if (world.server.getMessage(chat, reply.message_id) === undefined) {
    throw badRequest('message to be replied not found');
  }
}

function checkText(text: string): void {
  if (text.trim() === '') throw badRequest('message text is empty');
  if (text.length > TEXT_LIMIT_UNITS) throw badRequest('message is too long');
  if (/\p{Surrogate}/u.test(text)) throw badRequest('strings must be encoded in UTF-8');
}

function checkButtons(markup: InlineKeyboardMarkup | undefined): void {
  for (const button of markup?.inline_keyboard.flat() ?? []) {
    if (button.text === '') throw badRequest('text of an inline button must be non-empty');
    const data = 'callback_data' in button ? button.callback_data : undefined;
    if (data !== undefined && Buffer.byteLength(data) > BUTTON_LIMIT_BYTES) {
      throw badRequest('BUTTON_DATA_INVALID');
    }
  }
}
