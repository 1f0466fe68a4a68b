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
/** Clocks of two processes on one store differ by less. */
const SLACK_MS = 5 * SECOND_MS;

/**
 * Notes the time in the store every minute, so that the next start can tell that the clock was set back
 * meanwhile: then no conversation waits for the time at which it was written.
 */
export class Heartbeat {
  readonly #parts: HeartbeatParts;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: HeartbeatParts) {
    this.#parts = parts;
  }

  /**
   * Begins to beat. Where the clock was set back, `pullBack` first makes due now what would have come
   * due by then. Rejects with its errors and the store's.
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
