import type { Instant } from '../../base/instant.ts';

/** Whether the team is at work at one moment, by its calendar. */
export interface TeamHours {
  /** IANA name of the zone in which the team's clock is read. */
  readonly timeZone: string;
  readonly isIn: boolean;
  /** When the open team leaves, or the absent team comes back. */
  readonly changesAt: Instant;
}

/** What is known of the team at one moment. */
export interface TeamNow {
  /** Absent where nobody has said when the team works. */
  readonly hours?: TeamHours;
}
