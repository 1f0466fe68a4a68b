import type { Instant } from '../core/instant.ts';

/** So many requests in so much time, counted in windows that begin with their first request. */
export class RateWindow {
  readonly #limit: number;
  readonly #everyMs: number;
  #endsAt: Instant = 0;
  #count = 0;

  constructor(limit: number, everyMs: number) {
    this.#limit = limit;
    this.#everyMs = everyMs;
  }

  /** How long to wait, 0 where the request may pass. */
  waitMs(now: Instant): number {
    if (now >= this.#endsAt) {
      this.#endsAt = now + this.#everyMs;
      this.#count = 0;
    }
    if (this.#count >= this.#limit) return this.#endsAt - now;
    this.#count += 1;
    return 0;
  }
}
