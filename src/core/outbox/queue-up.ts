import { type Instant, SECOND_MS } from '../../base/instant.ts';
import type { OutboundMessage } from '../contract/message.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { isFree, joinMessages, messageOf } from './join-messages.ts';
import type { Entry } from './outbox.ts';
import { withinBound } from './outbox-bound.ts';
import { removeUnshownCard } from './unshown-cards.ts';

/** From this many waiting messages on, a line is joined with the last one under its card. */
const JOINED_FROM = 6;

/** Pause between messages that may wait, after the first few: the rest of a messenger's rate is for others. */
const BEHIND_EVERY_MS = 10 * SECOND_MS;
const BEHIND_AT_ONCE = 8;

/**
 * Adds a message to the outbox: ahead of messages that may wait, in place of an older version of its
 * card, or joined with the last line under its card where many wait. At most OUTBOX_LIMIT entries wait.
 */
export function queueUp(conversation: Conversation, entry: Entry, now: Instant): Conversation {
  const card = messageOf(entry)?.card;
  const newest = card === undefined ? conversation : removeUnshownCard(conversation, card);
  return withinBound(added(newest, entry, now), now);
}

function added(conversation: Conversation, entry: Entry, now: Instant): Conversation {
  const { outbox } = conversation;
  const message = messageOf(entry);
  if (message === undefined) return { ...conversation, outbox: [...outbox, entry] };
  const together = joinedUnder(outbox, message);
  if (together !== undefined) return { ...conversation, outbox: together };
  const { current, paced } = inPace(conversation, entry, now);
  return { ...current, outbox: placed(outbox, paced, message) };
}

function mayWait(entry: Entry): boolean {
  return messageOf(entry)?.behind === true;
}

function placed(
  outbox: readonly Entry[],
  entry: Entry,
  message: OutboundMessage,
): readonly Entry[] {
  const place = outbox.findIndex((other) => isFree(other) && isReplaced(messageOf(other), message));
  const older = outbox[place];
  if (older !== undefined && (mayWait(entry) || !mayWait(older))) {
    return outbox.with(place, { ...entry, state: older.state });
  }
  return inserted(older === undefined ? outbox : outbox.filter((other) => other !== older), entry);
}

/** An older version of the same card, or an older line where the new one is a line, too. */
function isReplaced(
  older: OutboundMessage | undefined,
  { card, isLine }: OutboundMessage,
): boolean {
  if (older?.card === undefined || card === undefined) return false;
  return older.card === card || (older.isLine === true && isLine === true);
}

function inserted(outbox: readonly Entry[], entry: Entry): readonly Entry[] {
  const first = mayWait(entry) ? -1 : outbox.findIndex((other) => mayWait(other) && isFree(other));
  return first < 0 ? [...outbox, entry] : outbox.toSpliced(first, 0, entry);
}

/** Spreads messages that may wait over time, however many come at once. */
function inPace(
  conversation: Conversation,
  entry: Entry,
  now: Instant,
): { readonly current: Conversation; readonly paced: Entry } {
  if (!mayWait(entry)) return { current: conversation, paced: entry };
  const behindUntil = Math.max(conversation.behindUntil ?? 0, now) + BEHIND_EVERY_MS;
  const notBefore = Math.max(now, behindUntil - BEHIND_AT_ONCE * BEHIND_EVERY_MS);
  return {
    current: { ...conversation, behindUntil },
    paced: { ...entry, state: { kind: 'pending', notBefore } },
  };
}

/** The outbox with the message joined to the last one under its card; undefined where it goes alone. */
function joinedUnder(
  outbox: readonly Entry[],
  message: OutboundMessage,
): readonly Entry[] | undefined {
  if (message.under === undefined || outbox.length < JOINED_FROM) return undefined;
  const place = outbox.findLastIndex((other) => messageOf(other)?.under === message.under);
  const last = outbox[place];
  const before = last && messageOf(last);
  if (last === undefined || before === undefined || !isFree(last)) return undefined;
  if (!isPlain(before) || !isPlain(message) || before.behind !== message.behind) return undefined;
  const job = { kind: 'send', message: joinMessages(before, message) } as const;
  return outbox.with(place, { ...last, job });
}

/** Only words, and for everybody. */
function isPlain({ choices, links, files, only, by }: OutboundMessage): boolean {
  return [choices, links, files, only, by].every((member) => member === undefined);
}
