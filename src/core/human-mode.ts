import type { Conversation } from './conversation.ts';
import { handOver, optOut, say, withoutUnsaid } from './effects.ts';
import type { EventContent } from './event.ts';
import type { FlowEvent } from './flow.ts';
import { nextWaiting, toFlow } from './flow-turn.ts';
import type { Instant } from './instant.ts';
import { flowOf, momentOf, type World } from './world.ts';

/** While staff hold the conversation the bot says nothing; two words of the buyer still count. */
export function overheard(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || event.kind !== 'said') return conversation;
  const flow = flowOf(world, mode.resume?.flow ?? world.welcome);
  switch (flow.overhear(event.text)) {
    case 'resume':
      return mode.by === undefined ? released(conversation, world, now) : conversation;
    case 'opt-out':
      return optOut(conversation, now);
    default:
      return conversation;
  }
}

/** The first to claim wins; whoever comes later changes nothing. */
export function claimedBy(conversation: Conversation, by: string, now: Instant): Conversation {
  const human = handOver(conversation, 'asked', now);
  if (human.mode.kind !== 'human' || human.mode.by !== undefined) return conversation;
  return { ...withoutUnsaid(human, now), mode: { ...human.mode, by } };
}

/** Back to the exact question that was open. */
export function released(conversation: Conversation, world: World, now: Instant): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human') return conversation;
  if (mode.resume === undefined) {
    return nextWaiting({ ...conversation, mode: { kind: 'idle' } }, world, now);
  }
  const back: Conversation = { ...conversation, mode: mode.resume };
  return toFlow(back, { kind: 'resumed' }, world, now);
}

export function staffSaid(
  conversation: Conversation,
  { by, text }: Extract<EventContent, { kind: 'staff-said' }>,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || mode.by !== by) return conversation;
  return say(conversation, { text }, momentOf(world, conversation, now), by);
}
