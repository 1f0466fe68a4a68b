import type { Instant } from '../base/instant.ts';
import type { Log } from '../core/contract/channel.ts';

/** A clock that can go by the store's. */
export interface FollowingClock {
  /** Resolves once it has been set by the store's time, with what ends its following. */
  readonly follow: (storeTime: () => Promise<Instant>) => Promise<() => void>;
  /** How far the machine's clock is ahead of it. */
  readonly aheadMs: () => number;
}

/** What the program takes from its process: nothing else reads a clock or chance. */
export interface Runtime {
  readonly now: () => Instant;
  /** Where `now` is to go by the store's clock; absent: it rules by itself. */
  readonly clock?: FollowingClock;
  readonly newId: () => string;
  readonly log: Log;
}
