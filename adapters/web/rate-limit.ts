import { type Instant, SECOND_MS } from '../../src/core/instant.ts';

interface Window {
  readonly endsAt: Instant;
  readonly count: number;
}

/** Above this many conversations in ten seconds, finished windows are swept out. */
const SWEEP_AT = 5_000;

/** So many messages in so much time for each conversation: more than any thumb can write. */
export class RateLimit {
  readonly #count: number;
  readonly #everyMs: number;
  readonly #windows = new Map<string, Window>();

  constructor(count = 30, everyMs = 10 * SECOND_MS) {
    this.#count = count;
    this.#everyMs = everyMs;
  }

  /** How long to wait, 0 where the message may pass. */
  waitMs(key: string, now: Instant): number {
    const open = this.#windows.get(key);
    if (open === undefined || open.endsAt <= now) {
      this.#sweep(now);
      this.#windows.set(key, { endsAt: now + this.#everyMs, count: 1 });
      return 0;
    }
    if (open.count >= this.#count) return open.endsAt - now;
    this.#windows.set(key, { endsAt: open.endsAt, count: open.count + 1 });
    return 0;
  }

  #sweep(now: Instant): void {
    if (this.#windows.size < SWEEP_AT) return;
    for (const [key, window] of this.#windows) {
      if (window.endsAt <= now) this.#windows.delete(key);
    }
  }
}
