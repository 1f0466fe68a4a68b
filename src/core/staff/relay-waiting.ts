import type { Instant } from '../../base/instant.ts';
import type { Heard } from '../contract/team-event.ts';

/** The newest actions of the buyer, on their way to the team that holds the conversation. */
export interface Relay {
  /** When the team was notified last. */
  readonly toldAt: Instant;
  /** The actions that wait to be sent together, the oldest first. */
  readonly waiting: readonly Heard[];
  /** How many more came than may wait. */
  readonly more: number;
}
