import { faultOf } from '../base/fault-of.ts';
import { type Instant, MINUTE_MS, SECOND_MS } from '../base/instant.ts';
import type { Log } from '../core/contract/channel.ts';

export interface HeartbeatParts {
  readonly memory: {
    readonly read: (key: string) => Promise<string | undefined>;
    readonly write: (key: string, value: string) => Promise<void>;
  };
  readonly now: () => Instant;
  readonly log: Log;
}

const KEY = 'heartbeat';
const EVERY_MS = MINUTE_MS;
/** More than the clocks of two processes on one store differ. */
const SLACK_MS = 5 * SECOND_MS;

/**
 * Notes the time in the store every minute, so that the next start notices when the clock was set back
 * meanwhile. Then no conversation waits until the clock has caught up.
 */
export class Heartbeat {
  readonly #parts: HeartbeatParts;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: HeartbeatParts) {
    this.#parts = parts;
  }

  /**
   * Begins to beat. Where the clock was set back, it first calls `pullBack`, which corrects the times.
   * Rejects with the errors of `pullBack` and of the store.
   */
  async start(pullBack: (until: Instant) => Promise<void>): Promise<void> {
    const { memory, now, log } = this.#parts;
    const last = Number(await memory.read(KEY));
    const backMs = last - now();
    if (backMs > SLACK_MS) {
      const seconds = Math.round(backMs / SECOND_MS);
      log.warn({ seconds }, 'the clock was set back: what waited for it is done now');
      await pullBack(last + EVERY_MS + SLACK_MS);
    }
    await this.#beat();
    this.#timer = setInterval(() => void this.#beat(), EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #beat(): Promise<void> {
    const { memory, now, log } = this.#parts;
    try {
      await memory.write(KEY, String(now()));
    } catch (error) {
      log.debug({ fault: faultOf(error) }, 'the time could not be noted');
    }
  }
}
