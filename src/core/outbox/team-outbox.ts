import type { Instant } from '../../base/instant.ts';
import type { JobId } from '../contract/ids.ts';
import type { TeamEvent } from '../contract/team-event.ts';

/** Something to tell the team's side; telling it again under the same id tells it once. */
export interface TeamEntry {
  readonly id: JobId;
  readonly event: TeamEvent;
}

/**
 * What the team's side is still to be told, in its order. It stands beside the outbox, so that a
 * team that is slow or cannot be told keeps no buyer waiting. However late it gets, it is told.
 */
export interface TeamOutbox {
  readonly entries: readonly TeamEntry[];
  /** Attempts begun since the last that went well. */
  readonly tries: number;
  /** When somebody must look at it: now, after a pause, or once whoever tells it has lost the lease. */
  readonly dueAt: Instant;
  /** Who is telling it until then. */
  readonly teller?: string;
}

export const EMPTY_TEAM_OUTBOX: TeamOutbox = { entries: [], tries: 0, dueAt: 0 };

/** When the news need somebody; undefined while there are none. */
export function teamOutboxDueAt({ entries, dueAt }: TeamOutbox): Instant | undefined {
  return entries.length === 0 ? undefined : dueAt;
}
