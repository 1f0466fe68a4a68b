import type { Instant } from '../../base/instant.ts';
import type { Allowance, Ration } from '../contract/channel.ts';
import type { EventContent } from '../contract/event.ts';
import type { Conversation, Left } from '../conversation/conversation.ts';
import { givenUp, withUndelivered } from './close.ts';
import { dueHead, type Entry } from './outbox.ts';

/** A deed of the buyer lets us speak again, and what had to wait may leave. */
export function allowed(
  conversation: Conversation,
  content: EventContent,
  ration: Ration | undefined,
  now: Instant,
): Conversation {
  if (ration === undefined) return conversation;
  const pool = poolOf(content);
  if (pool === undefined) return conversation;
  return {
    ...conversation,
    ration: { ...conversation.ration, [pool]: fresh(ration[pool], now) },
    outbox: conversation.outbox.map((entry) => (isParked(entry) ? unparked(entry, now) : entry)),
  };
}

function poolOf({ kind }: EventContent): keyof Ration | undefined {
  if (kind === 'opened') return 'afterOpening';
  return kind === 'text' || kind === 'media' || kind === 'choice' ? 'afterMessage' : undefined;
}

function fresh({ messages, withinMs }: Allowance, now: Instant): Left {
  return { messages, until: now + withinMs };
}

/** True where the platform takes a message now; always where it does not ration. */
export function maySpeak({ ration }: Conversation, now: Instant): boolean {
  if (ration === undefined) return true;
  return isLeft(ration.afterMessage, now) || isLeft(ration.afterOpening, now);
}

function isLeft(left: Left | undefined, now: Instant): boolean {
  return left !== undefined && left.messages > 0 && now <= left.until;
}

/** One message less, of the allowance that ends first. */
export function spoken(conversation: Conversation, now: Instant): Conversation {
  const { ration } = conversation;
  if (ration === undefined) return conversation;
  const pool = isLeft(ration.afterOpening, now) ? 'afterOpening' : 'afterMessage';
  const left = ration[pool];
  if (left === undefined) return conversation;
  const less = { ...left, messages: left.messages - 1 };
  return { ...conversation, ration: { ...ration, [pool]: less } };
}

/** The platform counted otherwise: nothing may be said until the buyer writes again. */
export function shut(conversation: Conversation): Conversation {
  return { ...conversation, ration: {} };
}

/**
 * What cannot be said now does not try: a nudge is dropped, with its reason in the transcript, and
 * anything else waits for the buyer's next deed, behind what is not said to the buyer.
 */
export function withinRation(conversation: Conversation, now: Instant): Conversation {
  const { outbox } = conversation;
  const head = dueHead(outbox, now);
  if (head?.job.kind !== 'send' || head.state.kind === 'sending') return conversation;
  if (maySpeak(conversation, now)) return conversation;
  if (head.nudge === true) {
    return withinRation(givenUp(conversation, head, now, 'rationed'), now);
  }
  const others = outbox.slice(1);
  const lookUps = others.filter(({ job }) => job.kind !== 'send');
  const sayings = others.filter(({ job }) => job.kind === 'send');
  const waiting = { ...conversation, outbox: [...lookUps, parked(head), ...sayings] };
  return withUndelivered(waiting, head.job.message, 'rationed', now, true);
}

/** Until after its deadline, unless something is allowed before. */
function parked(entry: Entry): Entry {
  return { ...entry, state: { kind: 'pending', notBefore: entry.deadline + 1 } };
}

function isParked({ state, deadline }: Entry): boolean {
  return state.kind === 'pending' && state.notBefore > deadline;
}

function unparked(entry: Entry, now: Instant): Entry {
  return { ...entry, state: { kind: 'pending', notBefore: now } };
}
