import type { Instant } from '../../base/instant.ts';
import type { JobId } from '../contract/ids.ts';
import type { TeamEvent } from '../contract/team-event.ts';

/** An event for the team's side. Handling it again under the same id has no further effect. */
export interface TeamEntry {
  readonly id: JobId;
  readonly event: TeamEvent;
}

/**
 * The events that the team's side still has to handle, in order. It is separate from the outbox, so
 * that no buyer waits while the team's side is slow or fails. An event is never given up.
 */
export interface TeamOutbox {
  readonly entries: readonly TeamEntry[];
  /** Attempts begun since the last success. */
  readonly tries: number;
  /** When a worker must look at it: now, after a pause, or once the current worker's lease has ended. */
  readonly dueAt: Instant;
  /** The worker that has the lease until then. */
  readonly teller?: string;
}

export const EMPTY_TEAM_OUTBOX: TeamOutbox = { entries: [], tries: 0, dueAt: 0 };

/** When the team outbox needs a worker; undefined while it is empty. */
export function teamOutboxDueAt({ entries, dueAt }: TeamOutbox): Instant | undefined {
  return entries.length === 0 ? undefined : dueAt;
}
