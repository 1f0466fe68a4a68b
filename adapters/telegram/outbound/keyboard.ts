import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Choice, Choices, MessageContent } from '../../../src/core/contract/message.ts';
import { encodePress } from '../inbound/callback-data.ts';

/** Telegram shows at most eight buttons in one row. */
const ROW_LIMIT = 8;

/** A longer label would be cut off in a row of a phone's width, so it gets a row of its own. */
const SHORT_LABEL_GRAPHEMES = 6;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Undefined where nothing is to be pressed. */
export function keyboard(saying: MessageContent): InlineKeyboardMarkup | undefined {
  const links = saying.links ?? [];
  const rows = [
    ...(saying.choices === undefined ? [] : choiceRows(saying.choices)),
    ...links.map((link) => [{ text: link.label, url: link.url }]),
  ];
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

function choiceRows(choices: Choices): InlineKeyboardButton[][] {
  const rows =
    choices.layout === 'list' ? choices.options.map((one) => [one]) : scaleRows(choices.options);
  return rows.map((row) => row.map((choice) => button(choices.question, choice)));
}

function button(question: string, choice: Choice): InlineKeyboardButton {
  return { text: choice.label, callback_data: encodePress({ question, value: choice.value }) };
}

function scaleRows(options: readonly Choice[]): readonly (readonly Choice[])[] {
  const short = options.filter((option) => isShort(option.label));
  const long = options.filter((option) => !isShort(option.label));
  return [...evenRows(short), ...long.map((option) => [option])];
}

/** As few rows as possible, alike in length: 0–10 becomes 0–5 and 6–10. */
function evenRows(options: readonly Choice[]): readonly (readonly Choice[])[] {
  const rows = Math.ceil(options.length / ROW_LIMIT);
  const width = Math.ceil(options.length / rows);
  return Array.from({ length: rows }, (_, row) => options.slice(row * width, (row + 1) * width));
}

function isShort(label: string): boolean {
  let count = 0;
  for (const _ of label.length > SHORT_LABEL_GRAPHEMES ? graphemes.segment(label) : []) {
    count += 1;
    if (count > SHORT_LABEL_GRAPHEMES) return false;
  }
  return true;
}
