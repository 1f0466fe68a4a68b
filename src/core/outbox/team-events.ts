import type { Instant } from '../../base/instant.ts';
import type { TeamEvent } from '../contract/team-event.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { backOffMs, isPastLease, LEASE_MS, stretched } from './outbox.ts';
import {
  EMPTY_TEAM_OUTBOX,
  type TeamEntry,
  type TeamOutbox,
  teamOutboxDueAt,
} from './team-outbox.ts';

export interface ClaimedEvents {
  readonly entries: readonly TeamEntry[];
  readonly tries: number;
}

/** How many of the claimed events were handled, and how long to wait where the next one failed. */
export interface Notified {
  readonly count: number;
  readonly retryAfterMs?: number;
}

/** Adds an event to the team outbox. Its id comes from the same sequence as those of messages. */
export function addTeamEvent(
  conversation: Conversation,
  event: TeamEvent,
  now: Instant,
): Conversation {
  const { id, sequence, teamOutbox } = conversation;
  const queue = teamOutbox.entries.length === 0 ? { ...EMPTY_TEAM_OUTBOX, dueAt: now } : teamOutbox;
  const entries = [...queue.entries, { id: `${id}#${sequence}`, event }];
  return { ...conversation, sequence: sequence + 1, teamOutbox: { ...queue, entries } };
}

/** Takes the lease on all waiting team events, if they are free and due. */
export function claimTeamEvents(
  conversation: Conversation,
  worker: string,
  now: Instant,
): { readonly conversation: Conversation; readonly claimed: ClaimedEvents } | undefined {
  const { teamOutbox } = conversation;
  const dueAt = teamOutboxDueAt(teamOutbox);
  if (dueAt === undefined) return undefined;
  const isLost = teamOutbox.teller !== undefined && isPastLease(dueAt, now);
  if (dueAt > now && !isLost) return undefined;
  const tries = teamOutbox.tries + 1;
  const leased: TeamOutbox = { ...teamOutbox, tries, dueAt: now + LEASE_MS, teller: worker };
  return {
    conversation: { ...conversation, teamOutbox: leased },
    claimed: { ...teamOutbox, tries },
  };
}

/** Books which events were handled. A worker whose lease was taken over changes nothing. */
export function settleTeamEvents(
  conversation: Conversation,
  { tries }: ClaimedEvents,
  worker: string,
  { count, retryAfterMs }: Notified,
  now: Instant,
): Conversation {
  const { id, teamOutbox } = conversation;
  if (teamOutbox.teller !== worker || teamOutbox.tries !== tries) return conversation;
  const entries = teamOutbox.entries.slice(count);
  const rest: TeamOutbox =
    retryAfterMs === undefined
      ? { entries, tries: 0, dueAt: now }
      : { entries, tries, dueAt: now + Math.max(retryAfterMs, stretched(backOffMs(tries), id)) };
  return { ...conversation, teamOutbox: rest };
}
