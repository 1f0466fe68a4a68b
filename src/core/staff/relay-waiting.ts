import type { Instant } from '../../base/instant.ts';
import type { Heard } from '../contract/team-event.ts';

/** What the buyer did of late, on its way to the team that holds the conversation. */
export interface Relay {
  /** When the team was told last. */
  readonly toldAt: Instant;
  /** What waits to be told together, the oldest first. */
  readonly waiting: readonly Heard[];
  /** So many more came than may wait. */
  readonly more: number;
}
