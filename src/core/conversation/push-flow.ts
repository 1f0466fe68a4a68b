import type { Instant } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import type { World } from '../contract/world.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import type { Conversation, Waiting } from './conversation.ts';
import { begin, toldOnly } from './flow-turn.ts';

type Interposed = Extract<EventContent, { kind: 'interposed' }>;

/**
 * Begins a flow on top of the current one. While other staff hold the conversation, it waits. A buyer
 * who awaits a person is told what only has to be told, and goes on waiting. One who wants no messages
 * or cannot be reached is not asked; where that is about a case, the team is notified.
 */
export function pushFlow(
  conversation: Conversation,
  { flow, subject, input, by }: Interposed,
  world: World,
  now: Instant,
): Conversation {
  const next: Waiting = { flow, input, ...(subject && { subject }) };
  const { mode } = conversation;
  if (mode.kind === 'human' && mode.by !== undefined && mode.by !== by) {
    return { ...conversation, waiting: [...conversation.waiting, next] };
  }
  if (conversation.optedOut || !conversation.reachable) return unasked(conversation, input, now);
  const isAwaited = mode.kind === 'human' && mode.by === undefined;
  const told = isAwaited ? toldOnly(conversation, next, world, now) : undefined;
  return told ?? begin(freed(conversation), next, world, now);
}

/** The conversation as the flow has it that staff took it from. */
function freed(conversation: Conversation): Conversation {
  const { mode } = conversation;
  return mode.kind === 'human'
    ? { ...conversation, mode: mode.resume ?? { kind: 'idle' } }
    : conversation;
}

function unasked(conversation: Conversation, input: unknown, now: Instant): Conversation {
  if (typeof input !== 'object' || input === null || !('case' in input)) return conversation;
  const verdict = { case: Number(input.case), verdict: 'unasked' } as const;
  return addTeamEvent(freed(conversation), { kind: 'verdict', verdict }, now);
}
