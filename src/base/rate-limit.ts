import { type Instant, SECOND_MS } from './instant.ts';

interface Window {
  readonly endsAt: Instant;
  readonly count: number;
}

/** With this many keys, finished windows are swept out, so many times in the course of one window. */
const SWEEP_AT = 5_000;
const SWEEPS_A_WINDOW = 10;
/** More keys than this are not held, however many come at once: the oldest window is given up. */
const KEYS_LIMIT = 50_000;

/** So many in so much time for each key, counted in windows that begin with their first one. */
export class RateLimit {
  readonly #count: number;
  readonly #everyMs: number;
  readonly #windows = new Map<string, Window>();
  #sweptAt: Instant = 0;

  /** Without values: 30 in ten seconds, more messages than any thumb can write. */
  constructor(count = 30, everyMs = 10 * SECOND_MS) {
    this.#count = count;
    this.#everyMs = everyMs;
  }

  /** Milliseconds to wait, 0 where it may pass. */
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
    const oldest = this.#windows.keys().next();
    if (this.#windows.size >= KEYS_LIMIT && !oldest.done) this.#windows.delete(oldest.value);
    // Somebody with many addresses would else have all of them looked through for each new one.
    if (now - this.#sweptAt < this.#everyMs / SWEEPS_A_WINDOW) return;
    this.#sweptAt = now;
    for (const [key, window] of this.#windows) {
      if (window.endsAt <= now) this.#windows.delete(key);
    }
  }
}
