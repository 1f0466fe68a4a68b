import type { Instant } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import type { World } from '../contract/world.ts';
import { activeFlow } from './active-flow.ts';
import type { Conversation } from './conversation.ts';
import { asNudges, begin, toFlow } from './flow-turn.ts';

type Content<Kind extends EventContent['kind']> = Extract<EventContent, { kind: Kind }>;

/**
 * Begins a flow though the buyer did nothing. Only where nothing else goes on: a buyer who wants no
 * messages, cannot be reached, talks with a person or answers something else is left alone, and the
 * asker sees by `isAskedFirst` that nothing was begun.
 */
export function askFirst(
  conversation: Conversation,
  { flow, subject }: Content<'asked-first'>,
  world: World,
  now: Instant,
): Conversation {
  const { optedOut, reachable, mode, waiting } = conversation;
  const isBusy =
    mode.kind === 'human' ||
    waiting.length > 0 ||
    (mode.kind === 'flow' && mode.flow !== world.welcome && !mode.settled);
  if (optedOut || !reachable || isBusy) return conversation;
  const asked = { flow, subject: { ...subject, askedFirst: true as const } };
  const begun = begin({ ...conversation, invited: true }, asked, world, now);
  return asNudges(conversation, begun, now);
}

/** Says once more what nobody has opened, or gives it up; nothing where something else is active. */
export function seeToUnopened(
  conversation: Conversation,
  { invitation, step }: Content<'unopened'>,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'flow' || mode.subject?.invitation !== invitation) return conversation;
  const after = toFlow(conversation, { kind: 'unopened', step }, world, now);
  return asNudges(conversation, after, now);
}

/** Whether the invitation is what this conversation is about: its question was put. */
export function isAskedFirst(conversation: Conversation, invitation: string): boolean {
  return activeFlow(conversation)?.subject?.invitation === invitation;
}
