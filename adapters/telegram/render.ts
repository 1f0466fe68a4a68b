import type { InlineKeyboardMarkup } from 'grammy/types';
import { isRightToLeft, type Locale } from '../../src/core/locale.ts';
import type { OutboundMessage } from '../../src/core/message.ts';
import { splitText } from '../parts/split-text.ts';
import { keyboard } from './keyboard.ts';

/** Telegram's limit in UTF-16 units. */
export const TEXT_LIMIT_UNITS = 4_096;

const RIGHT_TO_LEFT_MARK = '\u200F';
const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export interface Part {
  readonly text: string;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/**
 * What is sent for a message, in order; the buttons are under the last part.
 * The text goes without a parse mode: people's words in it can never become markup.
 */
export function render(message: OutboundMessage): readonly Part[] {
  const limit = TEXT_LIMIT_UNITS - RIGHT_TO_LEFT_MARK.length;
  const texts = splitText(message.text, limit).filter((text) => text.trim() !== '');
  return texts.map((text, index) => ({
    text: directed(text, message.locale),
    keyboard: index === texts.length - 1 ? keyboard(message) : undefined,
  }));
}

/** Chats take the direction from the first letter, which may be a Latin product name. */
function directed(text: string, locale: Locale): string {
  if (!isRightToLeft(locale)) return text;
  const firstLetter = text.match(/\p{L}/u)?.[0] ?? '';
  return RIGHT_TO_LEFT_LETTER.test(firstLetter) ? text : `${RIGHT_TO_LEFT_MARK}${text}`;
}
