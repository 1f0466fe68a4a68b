import type { Instant } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import type { World } from '../contract/world.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import type { Conversation, FlowMode, Waiting } from './conversation.ts';
import { begin } from './flow-turn.ts';

type Interposed = Extract<EventContent, { kind: 'interposed' }>;

/**
 * Begins a flow on top of the current one. While other staff hold the conversation, it waits. A buyer
 * who wants no messages or cannot be reached is not told, and the team is notified of that where it is
 * about a case.
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
  const free = mode.kind === 'human' ? givenBack(conversation, mode.resume) : conversation;
  if (conversation.optedOut || !conversation.reachable) return unasked(free, input, now);
  return begin(free, next, world, now);
}

function givenBack(conversation: Conversation, resume: FlowMode | undefined): Conversation {
  return { ...conversation, mode: resume ?? { kind: 'idle' } };
}

function unasked(conversation: Conversation, input: unknown, now: Instant): Conversation {
  const number = typeof input === 'object' && input !== null && 'case' in input && input.case;
  if (typeof number !== 'number') return conversation;
  const verdict = { case: number, verdict: 'unasked' } as const;
  return addTeamEvent(conversation, { kind: 'verdict', verdict }, now);
}
