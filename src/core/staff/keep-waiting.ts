import type { Instant } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import { contextOf, effectContextOf, flowOf, type World } from '../contract/world.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { say } from '../conversation/effects.ts';
import { asNudges } from '../conversation/flow-turn.ts';
import { maySpeak } from '../outbox/send-window.ts';
import { addTeamEvent } from '../outbox/team-events.ts';

/** When the buyer who waits for a person was handed over; undefined where nobody waits. */
export function waitingSince({ mode, optedOut, reachable }: Conversation): Instant | undefined {
  const waits = mode.kind === 'human' && mode.by === undefined && !optedOut && reachable;
  return waits ? mode.since : undefined;
}

/**
 * Tells the buyer that nobody has answered in time: now, or at their next message where the platform
 * takes nothing before. Does nothing where this hand-over is over: staff took the conversation, the
 * buyer went on without a person, or they want no messages.
 */
export function keepWaiting(
  conversation: Conversation,
  { since }: Extract<EventContent, { kind: 'kept-waiting' }>,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || waitingSince(conversation) !== since) return conversation;
  if (!maySpeak(conversation, now)) return { ...conversation, mode: { ...mode, isUntold: true } };
  return asNudges(conversation, sayKeptWaiting(conversation, world, now), now);
}

/** Tells a buyer who writes now what the platform did not take before, by the present state. */
export function tellLate(conversation: Conversation, world: World, now: Instant): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || waitingSince(conversation) === undefined) return conversation;
  const { isUntold, ...rest } = mode;
  if (isUntold !== true || !maySpeak(conversation, now)) return conversation;
  return sayKeptWaiting({ ...conversation, mode: rest }, world, now);
}

function sayKeptWaiting(conversation: Conversation, world: World, now: Instant): Conversation {
  const { mode } = conversation;
  const resume = mode.kind === 'human' ? mode.resume : undefined;
  const context = contextOf(conversation, resume?.subject, world, now);
  const saying = flowOf(world, resume?.flow ?? world.welcome).keptWaiting(resume?.state, context);
  if (saying === undefined) return conversation;
  return say(conversation, saying, effectContextOf(world, conversation, now));
}

/** Notifies the team that a buyer waits no more: it need not be called for them again. */
export function withWaitOver(
  before: Conversation,
  after: Conversation,
  now: Instant,
): Conversation {
  const since = waitingSince(before);
  if (since === undefined || waitingSince(after) === since) return after;
  return addTeamEvent(after, { kind: 'wait-over', since }, now);
}
