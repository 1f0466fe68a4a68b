import type { Choice, Choices, MessageContent } from '../../../src/core/contract/message.ts';
import { clipText, ELLIPSIS } from '../../parts/clip-text.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import { encodePress } from '../inbound/press-value.ts';
import {
  BUTTON_LIMIT_UNITS,
  type Button,
  type ButtonRow,
  plainText,
  ROW_LIMIT,
  URL_LIMIT_UNITS,
} from './blocks.ts';

/** Blocks of this name go once their question is answered. */
export const CHOICES_BLOCK = 'choices';
export const CHOICE_ACTION = 'choice';
const LINKS_BLOCK = 'links';
export const LINK_ACTION = 'link';

/** More buttons and a text would not fit into one Slack message. */
const OPTIONS_LIMIT = 25;

/** Rows under one another; throws RangeError for choices that cannot be pressed. */
export function buttonRows({ choices, links = [] }: MessageContent): readonly ButtonRow[] {
  const safe = links.filter(({ url }) => isWebAddress(url));
  return [
    ...(choices === undefined ? [] : choiceRows(choices)),
    ...chunks(
      safe.slice(0, OPTIONS_LIMIT).map(({ label, url }, index) => linkButton(label, url, index)),
    ).map((elements, index) => row(`${LINKS_BLOCK}:${index}`, elements)),
  ];
}

function choiceRows({ question, layout, options }: Choices): readonly ButtonRow[] {
  if (options.length > OPTIONS_LIMIT) {
    throw new RangeError(`A question has at most ${OPTIONS_LIMIT} choices here`);
  }
  const buttons = options.map((option, index) => choiceButton(question, option, index));
  const rows = layout === 'list' ? buttons.map((one) => [one]) : chunks(buttons);
  return rows.map((elements, index) => row(`${CHOICES_BLOCK}:${index}`, elements));
}

function choiceButton(question: string, { value, label }: Choice, index: number): Button {
  return {
    type: 'button',
    // Slack wants these to differ within a row.
    action_id: `${CHOICE_ACTION}:${index}`,
    text: plainText(buttonLabel(label, value)),
    value: encodePress({ question, value }),
  };
}

function linkButton(label: string, url: string, index: number): Button {
  const text = plainText(buttonLabel(label, url));
  return { type: 'button', action_id: `${LINK_ACTION}:${index}`, text, url };
}

/** Slack takes no empty label and none above its limit. */
export function buttonLabel(label: string, instead: string): string {
  const words = wellFormed(label.trim() === '' ? instead : label);
  return words.trim() === '' ? ELLIPSIS : clipText(words, BUTTON_LIMIT_UNITS);
}

function isWebAddress(url: string): boolean {
  if (url.length > URL_LIMIT_UNITS || !URL.canParse(url)) return false;
  return /^https?:\/\/[^\s]+$/.test(url);
}

function row(blockId: string, elements: readonly Button[]): ButtonRow {
  return { type: 'actions', block_id: blockId, elements: [...elements] };
}

function chunks(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const count = Math.ceil(buttons.length / ROW_LIMIT);
  return Array.from({ length: count }, (_, index) =>
    buttons.slice(index * ROW_LIMIT, (index + 1) * ROW_LIMIT),
  );
}
