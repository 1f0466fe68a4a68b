import { joined } from '../../base/text/marked-text.ts';
import type { OutboundMessage } from '../contract/message.ts';
import type { Entry } from './outbox.ts';

/** The longest message that is made of several. */
export const JOINED_CHARACTERS = 3_000;
/** The default text for lines without room; it reads in any language. */
export const MORE = '… +{count}';

/** The message to send; undefined for any other job. */
export function messageOf({ job }: Entry): OutboundMessage | undefined {
  return job.kind === 'send' ? job.message : undefined;
}

/** No worker has begun to send it. */
export function isFree({ state, tries, doubts }: Entry): boolean {
  return state.kind === 'pending' && tries === 0 && doubts === 0;
}

/** A message that has only words. */
export function isWords(message: OutboundMessage): boolean {
  const { card, choices, links, files, untold } = message;
  return [card, choices, links, files, untold].every((member) => member === undefined);
}

/** Joins two messages. Where the text would be too long, only the number of further lines follows. */
export function joinMessages(before: OutboundMessage, after: OutboundMessage): OutboundMessage {
  const { text, marks = [], left } = before;
  if (left === undefined && text.length + after.text.length < JOINED_CHARACTERS) {
    const parts = [
      { text, marks },
      { text: after.text, marks: after.marks ?? [] },
    ];
    return { ...before, ...joined(parts, '\n') };
  }
  const whole = left === undefined ? text : text.slice(0, left.from);
  const count = (left?.count ?? 0) + linesIn(after);
  const more = (after.more ?? MORE).replace('{count}', String(count));
  return { ...before, text: `${whole}\n${more}`, left: { from: whole.length, count } };
}

/** How many lines a message has, with those that it only counts. */
export function linesIn({ text, left }: OutboundMessage): number {
  if (left === undefined) return text.split('\n').length;
  return text.slice(0, left.from).split('\n').length + left.count;
}
