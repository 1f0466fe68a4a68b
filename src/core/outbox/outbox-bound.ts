import type { Instant } from '../../base/instant.ts';
import type { OutboundMessage } from '../contract/message.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { giveUp, removeEntry } from './close-entry.ts';
import {
  isFree,
  isWords,
  JOINED_CHARACTERS,
  joinMessages,
  linesIn,
  MORE,
  messageOf,
} from './join-messages.ts';
import { asksBuyer, type Entry } from './outbox.ts';
import { addUnshownCard } from './unshown-cards.ts';

/** At most this many entries wait in one outbox, however long a messenger is away. */
export const OUTBOX_LIMIT = 200;
/** At most this many cards are named where their lines have no room; the rest is one sum. */
const NAMED_LIMIT = 60;

/**
 * Limits the outbox to 200 entries, step by step. First it joins neighbouring texts into one message.
 * Then it replaces lines under cards by their number, drops a question that a newer one overtakes,
 * and gives other texts up as `crowded`: the log, the transcript and their author are notified. Cards
 * are drawn again once there is room. The newest question is kept.
 */
export function withinBound(conversation: Conversation, now: Instant): Conversation {
  const { outbox } = conversation;
  if (outbox.length <= OUTBOX_LIMIT) return conversation;
  const together = joinedPair(outbox);
  if (together !== undefined) return withinBound({ ...conversation, outbox: together }, now);
  const smaller = withOneLess(conversation, now);
  return smaller === undefined ? conversation : withinBound(smaller, now);
}

function joinedPair(outbox: readonly Entry[]): readonly Entry[] | undefined {
  for (let place = 0; place < outbox.length; place += 1) {
    const second = partnerOf(outbox, place);
    if (second > 0) return joinedAt(outbox, place, second);
  }
  return undefined;
}

/** The index of the next message that can be joined to this one; -1 where there is none. */
function partnerOf(outbox: readonly Entry[], place: number): number {
  const first = outbox[place];
  if (first === undefined || !mayJoin(first)) return -1;
  const under = messageOf(first)?.under;
  if (under === undefined) return fits(first, outbox[place + 1]) ? place + 1 : -1;
  // Under a card no other message may stand between the two.
  return outbox.findIndex((other, index) => index > place && fits(first, other));
}

function mayJoin(entry: Entry): boolean {
  const message = messageOf(entry);
  return message !== undefined && isFree(entry) && isWords(message) && entry.nudge !== true;
}

function fits(first: Entry, second: Entry | undefined): boolean {
  if (second === undefined || !mayJoin(second)) return false;
  const one = messageOf(first);
  const other = messageOf(second);
  if (one === undefined || other === undefined || other.left !== undefined) return false;
  const isSamePlace =
    one.by === other.by &&
    one.under === other.under &&
    one.only === other.only &&
    one.behind === other.behind;
  return isSamePlace && (one.under !== undefined || isShort(one, other));
}

function isShort(one: OutboundMessage, other: OutboundMessage): boolean {
  return one.text.length + other.text.length < JOINED_CHARACTERS;
}

function joinedAt(outbox: readonly Entry[], place: number, second: number): readonly Entry[] {
  const [first, other] = [outbox[place], outbox[second]];
  const [one, two] = [first && messageOf(first), other && messageOf(other)];
  if (!first || !other || !one || !two) return outbox;
  const job = { kind: 'send', message: joinMessages(one, two) } as const;
  const deadline = Math.max(first.deadline, other.deadline);
  return outbox.with(place, { ...first, job, deadline }).toSpliced(second, 1);
}

/** Removes one entry, trying the steps in this order; undefined where none may go. */
function withOneLess(conversation: Conversation, now: Instant): Conversation | undefined {
  const free = conversation.outbox.filter(isFree);
  const line = free.find((entry) => isLine(entry));
  if (line !== undefined) return withUntold(conversation, line);
  const question = free.filter(asksBuyer).at(-2);
  if (question !== undefined) return giveUp(conversation, question, now, 'overtaken');
  const said = free.filter((entry) => isSaid(entry));
  const word = said.find((entry) => messageOf(entry)?.by === undefined) ?? said.at(-1);
  if (word !== undefined) return giveUp(conversation, word, now, 'crowded');
  const card = free.findLast((entry) => isUsualCard(entry));
  if (card !== undefined) {
    return addUnshownCard(removeEntry(conversation, card), messageOf(card)?.card ?? '');
  }
  const lookUp = free.findLast(({ job }) => job.kind === 'look-up');
  return lookUp && giveUp(conversation, lookUp, now);
}

function isLine(entry: Entry): boolean {
  return messageOf(entry)?.under !== undefined;
}

/** A card that is no line; of cards that are lines there is at most one. */
function isUsualCard(entry: Entry): boolean {
  const message = messageOf(entry);
  return message?.card !== undefined && message.isLine !== true;
}

/** Neither a card, a question nor the number of lines without room. */
function isSaid(entry: Entry): boolean {
  const message = messageOf(entry);
  if (message === undefined || asksBuyer(entry)) return false;
  return message.card === undefined && message.untold === undefined;
}

/** Adds the line to the one message that counts, for all cards, the lines without room. */
function withUntold(conversation: Conversation, line: Entry): Conversation {
  const message = messageOf(line);
  if (message === undefined) return conversation;
  const { outbox } = conversation;
  const added = { more: message.more ?? MORE, count: linesIn(message) };
  const place = outbox.findIndex((entry) => tellsUntold(entry, message.behind));
  const teller = outbox[place];
  const before = teller && messageOf(teller);
  if (teller === undefined || before === undefined) {
    const { under: _, more: __, files: ___, marks: ____, left: _____, ...rest } = message;
    const first = tellingUntold(rest, [added]);
    return { ...conversation, outbox: outbox.map((each) => (each === line ? first(line) : each)) };
  }
  const grown = tellingUntold(before, counted(before.untold ?? [], added));
  return removeEntry({ ...conversation, outbox: outbox.with(place, grown(teller)) }, line);
}

function tellsUntold(entry: Entry, behind: true | undefined): boolean {
  const message = messageOf(entry);
  return message?.untold !== undefined && message.behind === behind && isFree(entry);
}

type Untold = NonNullable<OutboundMessage['untold']>;

function counted(untold: Untold, added: Untold[number]): Untold {
  const isNew = !untold.some(({ more }) => more === added.more);
  const more = isNew && untold.length >= NAMED_LIMIT ? MORE : added.more;
  const place = untold.findIndex((each) => each.more === more);
  const same = untold[place];
  if (same === undefined) return [...untold, { more, count: added.count }];
  return untold.with(place, { more, count: same.count + added.count });
}

function tellingUntold(message: OutboundMessage, untold: Untold): (entry: Entry) => Entry {
  const lines = untold.map(({ more, count }) => more.replace('{count}', String(count)));
  const job = { kind: 'send', message: { ...message, text: lines.join('\n'), untold } } as const;
  return (entry) => ({ ...entry, job });
}
