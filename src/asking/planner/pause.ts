import type { Instant } from '../../base/instant.ts';

/** Since when no asks are made, and who stopped them. */
export interface Pause {
  readonly at: Instant;
  readonly by: string;
}

/** Stops all asks, and lets them go on. Calls reject with the store's errors. */
export interface PauseSwitch {
  read(): Promise<Pause | undefined>;
  /** False where they were stopped before. */
  pause(pause: Pause): Promise<boolean>;
  /** Undefined where they were not stopped. */
  resume(): Promise<Pause | undefined>;
}
