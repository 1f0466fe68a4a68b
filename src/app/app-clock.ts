import { faultOf } from '../base/fault-of.ts';
import { type Instant, SECOND_MS } from '../base/instant.ts';
import { Heartbeat } from '../engine/heartbeat.ts';
import { memoryStore } from '../stores/key-value-store.ts';
import type { Stores } from './open-stores.ts';
import type { Runtime } from './runtime.ts';

/** Clocks that are further apart are worth a warning. */
const APART_MS = 5 * SECOND_MS;

/** Keeps the program's clock and the store's together. */
export interface AppClock {
  /** Sees to what waits for a clock that was set back before this start. Rejects with the store's errors. */
  readonly start: (pullBack: (until: Instant) => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/**
 * Sets the clock by the store's, so that all processes on it compare times of one clock, and says where
 * this machine's is far from it, or where the store does not tell its time.
 */
export async function openClock(
  { clock, now, log }: Runtime,
  { store }: Pick<Stores, 'store'>,
): Promise<AppClock> {
  const unfollow = await clock
    ?.follow(() => store.time())
    .catch((error: unknown) => {
      const fault = faultOf(error);
      log.warn({ fault }, 'the store does not report its time: using this machine’s clock');
    });
  const aheadMs = clock?.aheadMs() ?? 0;
  if (Math.abs(aheadMs) > APART_MS) {
    const seconds = Math.round(aheadMs / SECOND_MS);
    log.warn(
      { seconds },
      'this machine’s clock differs from the store’s: Quayside goes by the store’s',
    );
  }
  const heartbeat = new Heartbeat({ memory: memoryStore(store), now, log });
  return {
    start: (pullBack) => heartbeat.start(pullBack),
    stop: () => {
      heartbeat.stop();
      unfollow?.();
    },
  };
}
