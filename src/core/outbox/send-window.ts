import type { Instant } from '../../base/instant.ts';
import type { Allowance, Quota } from '../contract/channel.ts';
import type { EventContent } from '../contract/event.ts';
import type { Conversation, SendWindow } from '../conversation/conversation.ts';
import { giveUp, reportUndelivered } from './close-entry.ts';
import { dueHead, type Entry } from './outbox.ts';

/** Opens the window after an action of the buyer, and releases messages that had to wait. */
export function openWindow(
  conversation: Conversation,
  content: EventContent,
  quota: Quota | undefined,
  now: Instant,
): Conversation {
  if (quota === undefined) return conversation;
  const pool = poolOf(content);
  if (pool === undefined) return conversation;
  return {
    ...conversation,
    sendWindow: { ...conversation.sendWindow, [pool]: fresh(quota[pool], now) },
    outbox: conversation.outbox.map((entry) => (isParked(entry) ? unparked(entry, now) : entry)),
  };
}

function poolOf({ kind }: EventContent): keyof Quota | undefined {
  if (kind === 'opened') return 'afterOpening';
  return kind === 'text' || kind === 'media' || kind === 'choice' ? 'afterMessage' : undefined;
}

function fresh({ messages, withinMs }: Allowance, now: Instant): SendWindow {
  return { messages, until: now + withinMs };
}

/** True where the platform takes a message now; always true where it has no quota. */
export function maySpeak({ sendWindow }: Conversation, now: Instant): boolean {
  if (sendWindow === undefined) return true;
  return isLeft(sendWindow.afterMessage, now) || isLeft(sendWindow.afterOpening, now);
}

function isLeft(left: SendWindow | undefined, now: Instant): boolean {
  return left !== undefined && left.messages > 0 && now <= left.until;
}

/** Takes one message from the allowance that ends first. */
export function consumeQuota(conversation: Conversation, now: Instant): Conversation {
  const { sendWindow } = conversation;
  if (sendWindow === undefined) return conversation;
  const pool = isLeft(sendWindow.afterOpening, now) ? 'afterOpening' : 'afterMessage';
  const left = sendWindow[pool];
  if (left === undefined) return conversation;
  const less = { ...left, messages: left.messages - 1 };
  return { ...conversation, sendWindow: { ...sendWindow, [pool]: less } };
}

/** Closes the window after the platform counted differently: nothing may be sent until the buyer writes again. */
export function closeWindow(conversation: Conversation): Conversation {
  return { ...conversation, sendWindow: {} };
}

/**
 * Keeps a message that the quota does not allow from being tried. A nudge is dropped, with the reason
 * in the transcript. Any other message waits for the buyer's next action, behind look-ups,
 * which send nothing.
 */
export function applyQuota(conversation: Conversation, now: Instant): Conversation {
  const { outbox } = conversation;
  const head = dueHead(outbox, now);
  if (head?.job.kind !== 'send' || head.state.kind === 'sending') return conversation;
  if (maySpeak(conversation, now)) return conversation;
  if (head.nudge === true) {
    return applyQuota(giveUp(conversation, head, now, 'rationed'), now);
  }
  const others = outbox.slice(1);
  const lookUps = others.filter(({ job }) => job.kind !== 'send');
  const sayings = others.filter(({ job }) => job.kind === 'send');
  const waiting = { ...conversation, outbox: [...lookUps, parked(head), ...sayings] };
  return reportUndelivered(waiting, head.job.message, 'rationed', now, true);
}

/** Lets the entry wait until after its deadline, unless the quota allows it before. */
function parked(entry: Entry): Entry {
  return { ...entry, state: { kind: 'pending', notBefore: entry.deadline + 1 } };
}

function isParked({ state, deadline }: Entry): boolean {
  return state.kind === 'pending' && state.notBefore > deadline;
}

function unparked(entry: Entry, now: Instant): Entry {
  return { ...entry, state: { kind: 'pending', notBefore: now } };
}
