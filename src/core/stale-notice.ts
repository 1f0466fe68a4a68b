import type { Conversation } from './conversation.ts';
import type { InboundEvent } from './event.ts';
import type { Instant } from './instant.ts';
import { contextOf, flowOf, type World } from './world.ts';

/** What the presser of a button is told whose question is no longer open; undefined while it is. */
export function staleNotice(
  conversation: Conversation,
  { content }: InboundEvent,
  world: World,
  now: Instant,
): string | undefined {
  const { mode } = conversation;
  if (content.kind !== 'choice' || mode.kind !== 'flow') return undefined;
  try {
    const context = contextOf(conversation, mode.subject, world, now);
    return flowOf(world, mode.flow).staleNotice(mode.state, content.question, context);
  } catch {
    // What is wrong with the flow or its state shows in the turn; it must not keep the event out.
    return undefined;
  }
}
