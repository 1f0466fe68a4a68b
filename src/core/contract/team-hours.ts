import type { Instant } from '../../base/instant.ts';

/** When somebody of the team is in, as its calendar says at one moment. */
export interface TeamHours {
  /** IANA name of the zone in which the team's clock is read. */
  readonly timeZone: string;
  readonly isIn: boolean;
  /** Somebody is in until then; where nobody is: from then on. */
  readonly changesAt: Instant;
}

/** What is known of the team at one moment. */
export interface TeamNow {
  /** Absent where nobody has said when the team works. */
  readonly hours?: TeamHours;
}
