import type { Instant } from '../../base/instant.ts';
import type { InboundEvent } from '../contract/event.ts';
import { contextOf, flowOf, type World } from '../contract/world.ts';
import type { Conversation } from './conversation.ts';

/** The notice for a person who pressed a button whose question is no longer open; undefined while it is open. */
export function staleNotice(
  conversation: Conversation,
  event: InboundEvent,
  world: World,
  now: Instant,
): string | undefined {
  const { mode } = conversation;
  const { content } = event;
  if (content.kind !== 'choice' || mode.kind !== 'flow') return undefined;
  try {
    const question = isTaken(conversation, event) ? ANSWERED : content.question;
    const context = contextOf(conversation, mode.subject, world, now);
    return flowOf(world, mode.flow).staleNotice(mode.state, question, context);
  } catch {
    // A fault of the flow or its state shows in the turn; it must not keep the event out.
    return undefined;
  }
}

/** A name that no open question has. */
const ANSWERED = '';

/** Another press for the same question is in the mailbox: two tabs, or two people with one link. */
function isTaken({ inbox }: Conversation, { id, content }: InboundEvent): boolean {
  return inbox.some(
    ({ event }) =>
      event.id !== id &&
      event.content.kind === 'choice' &&
      content.kind === 'choice' &&
      event.content.question === content.question,
  );
}
