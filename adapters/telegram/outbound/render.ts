import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import { type Mark, marksWithin } from '../../../src/base/text/marked-text.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { directed, RIGHT_TO_LEFT_MARK } from '../../parts/directed.ts';
import { splitText } from '../../parts/split-text.ts';
import { keyboard } from './keyboard.ts';

/** Telegram's limit in UTF-16 units. */
export const TEXT_LIMIT_UNITS = 4_096;

export interface Part {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/**
 * What is sent for a message, in order; the buttons are under the last part.
 * The text goes without a parse mode, and what stands out in it is told apart from it: people's words
 * can never become markup. Marks are those of the first part.
 */
export function render(message: OutboundMessage): readonly Part[] {
  const limit = TEXT_LIMIT_UNITS - RIGHT_TO_LEFT_MARK.length;
  const texts = splitText(message.text, limit).filter((text) => text.trim() !== '');
  return texts.map((text, index) => ({
    ...marked(text, message, index === 0 && message.text.startsWith(text)),
    keyboard: index === texts.length - 1 ? keyboard(message) : undefined,
  }));
}

function marked(text: string, { marks = [], locale }: OutboundMessage, isBeginning: boolean) {
  const shown = directed(text, locale);
  const shift = shown.length - text.length;
  const own = isBeginning ? marksWithin(marks, text.length) : [];
  const entities = own.flatMap((mark) => entityOf({ ...mark, at: mark.at + shift }, shown));
  return { text: shown, entities };
}

/** The parameter that tells what stands out; none where nothing does. */
export function entitiesOf({ entities }: Pick<Part, 'entities'>): { entities?: MessageEntity[] } {
  return entities.length === 0 ? {} : { entities: [...entities] };
}

const PERSON = /^telegram:(\d{1,16})$/;

/** None for a colleague whom Telegram does not know. */
function entityOf(mark: Mark, text: string): readonly MessageEntity[] {
  const { at: offset, length } = mark;
  if (mark.kind === 'bold') return [{ type: 'bold', offset, length }];
  const id = Number(PERSON.exec(mark.identity)?.[1]);
  if (!Number.isSafeInteger(id)) return [];
  const user = { id, is_bot: false, first_name: text.slice(offset, offset + length) };
  return [{ type: 'text_mention', offset, length, user }];
}
