import type { InlineKeyboardMarkup } from 'grammy/types';
import type { OutboundMessage } from '../../src/core/message.ts';
import { directed, RIGHT_TO_LEFT_MARK } from '../parts/directed.ts';
import { splitText } from '../parts/split-text.ts';
import { keyboard } from './keyboard.ts';

/** Telegram's limit in UTF-16 units. */
export const TEXT_LIMIT_UNITS = 4_096;

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
