import { type Run, runsOf } from '../../../src/base/text/marked-text.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { directed, RIGHT_TO_LEFT_MARK } from '../../parts/directed.ts';
import { beginning, splitText } from '../../parts/split-text.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import { longAnswerRow } from './answer-form.ts';
import {
  type ButtonRow,
  type MessageBlock,
  plainText,
  type RichPiece,
  SECTION_LIMIT_UNITS,
} from './blocks.ts';
import { buttonRows } from './button-rows.ts';
import { asWords } from './escape.ts';

/**
 * The longest text of one message. Slack refuses blocks of more than about 13,200 characters in
 * all, without saying so anywhere; buttons need some of them.
 */
export const TEXT_LIMIT_UNITS = 8_900;
const MESSAGE_LIMIT_UNITS = 9_300;

/** A card's text that fits into one message with all the buttons that may be under it. */
export const CARD_LIMIT_UNITS = SECTION_LIMIT_UNITS - RIGHT_TO_LEFT_MARK.length;

/** Next to these the last text of a message always fits. */
const BUTTONS_LIMIT_UNITS = MESSAGE_LIMIT_UNITS - SECTION_LIMIT_UNITS;

/** Notifications show far less. */
const FALLBACK_LIMIT_UNITS = 1_000;

/** One message of Slack. */
export interface Part {
  /** For notifications and screen readers: no more than the beginning. */
  readonly text: string;
  readonly blocks: readonly MessageBlock[];
}

/**
 * What is posted for a message, in order; the buttons are under the last part. People's words are
 * in plain text objects, or in pieces of rich text that are not read as markup either, and escaped
 * in the fallback: they can never become markup.
 * Throws RangeError for choices that no button can carry.
 */
export function render(message: OutboundMessage): readonly Part[] {
  const buttons = [...buttonRows(message), ...longAnswerRow(message)];
  const buttonUnits = sizeOf(buttons);
  if (buttonUnits > BUTTONS_LIMIT_UNITS) throw new RangeError('The buttons alone are too long');
  return grouped(sectionTexts(message), buttonUnits).map((group, index, groups) => ({
    text: fallback(group[0] ?? ''),
    blocks: [
      ...group.map((text, at) => wordsBlock(text, at, index === 0 && at === 0 ? message : {})),
      ...(index === groups.length - 1 ? buttons : []),
    ],
  }));
}

/** Marks are those of the first text, and shift with the sign of its direction. */
function wordsBlock(
  text: string,
  at: number,
  { marks = [] }: Pick<OutboundMessage, 'marks'>,
): MessageBlock {
  const block_id = `words:${at}`;
  if (marks.length === 0) return { type: 'section', block_id, text: plainText(text) };
  const shift = text.startsWith(RIGHT_TO_LEFT_MARK) ? RIGHT_TO_LEFT_MARK.length : 0;
  const shifted = marks.map((mark) => ({ ...mark, at: mark.at + shift }));
  const elements = runsOf(text, shifted).map(pieceOf);
  return { type: 'rich_text', block_id, elements: [{ type: 'rich_text_section', elements }] };
}

const PERSON = /^slack:(?:[^/\s]+\/)?([UW][A-Z0-9]{1,30})$/;

function pieceOf({ text, bold, identity = '' }: Run): RichPiece {
  const user = PERSON.exec(identity)?.[1];
  if (user !== undefined) return { type: 'user', user_id: user };
  return { type: 'text', text, ...(bold && { style: { bold } }) };
}

function sectionTexts({ text, locale }: OutboundMessage): readonly string[] {
  return splitText(wellFormed(text), SECTION_LIMIT_UNITS - RIGHT_TO_LEFT_MARK.length)
    .filter((part) => part.trim() !== '')
    .map((part) => directed(part, locale));
}

/** As few messages as may be; where text and buttons do not fit together, the last text follows. */
function grouped(texts: readonly string[], buttonUnits: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last === undefined || lengthOf(last) + text.length > TEXT_LIMIT_UNITS) groups.push([text]);
    else last.push(text);
  }
  const last = groups.at(-1);
  if (last === undefined || last.length < 2) return groups;
  if (lengthOf(last) + buttonUnits <= MESSAGE_LIMIT_UNITS) return groups;
  return [...groups.slice(0, -1), last.slice(0, -1), last.slice(-1)];
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function sizeOf(rows: readonly ButtonRow[]): number {
  const buttons = rows.flatMap(({ elements }) => elements);
  const units = buttons.map(
    ({ text, value = '', url = '', action_id }) =>
      text.text.length + value.length + url.length + action_id.length,
  );
  const names = rows.map(({ block_id }) => block_id.length);
  return [...units, ...names].reduce((sum, one) => sum + one, 0);
}

function fallback(text: string): string {
  return asWords(beginning(text, FALLBACK_LIMIT_UNITS));
}
