import type { Choices, OutboundMessage } from '../../src/core/contract/message.ts';
import { directed } from '../parts/directed.ts';
import { wellFormed } from '../parts/well-formed.ts';

/** A longer label would make the row of a scale hard to read, so it gets a line of its own. */
const SHORT_LABEL_UNITS = 6;

/** The beginning of the one tag that WeChat makes of plain text: a link under any words. */
const TAG = /<(?=\s*\/?\s*a)/gi;
const WORD_JOINER = '\u2060';

/**
 * The whole message as one text. What can be chosen is listed under it: WeChat has menus in
 * messages (msgmenu), but they show words of theirs that a buyer cannot type, press without
 * saying which message was meant, and are worth no answer once the talk has moved on; a typed
 * number works wherever a keyboard does.
 */
export function messageText(message: OutboundMessage): string {
  const links = (message.links ?? []).map(({ label, url }) => `${label}: ${url}`);
  const lines = [...listed(message.choices), ...links];
  const text = lines.length === 0 ? message.text : `${message.text}\n\n${lines.join('\n')}`;
  return directed(asData(text), message.locale);
}

/** The same to the eye, and no tag any more. */
function asData(text: string): string {
  return wellFormed(text).replace(TAG, `<${WORD_JOINER}`);
}

function listed(choices: Choices | undefined): readonly string[] {
  if (choices === undefined) return [];
  const labels = choices.options.map(({ label }) => label);
  if (choices.layout === 'list') return labels.map((label, index) => `${index + 1}. ${label}`);

  const short = labels.filter((label) => label.length <= SHORT_LABEL_UNITS);
  const long = labels.filter((label) => label.length > SHORT_LABEL_UNITS);
  return [...(short.length === 0 ? [] : [short.join('  ')]), ...long];
}
