import { type Instant, SECOND_MS } from '../base/instant.ts';

export interface StoreClockParts {
  /** The machine's clock, which somebody may set. */
  readonly wallNow: () => Instant;
  /** Milliseconds from any beginning; setting the machine's clock does not change how they pass. */
  readonly monotonicNow: () => number;
}

/** The store's own time; rejects where it does not answer. */
export type StoreTime = () => Promise<Instant>;

/** How often the store is asked. */
const MEASURE_EVERY_MS = 5 * SECOND_MS;
/** An answer that took longer says too little. */
const LONGEST_ROUND_TRIP_MS = SECOND_MS;
/** Of a difference that the round trip may explain, so much is not worth a change. */
const NOISE_MS = 5;
/** While the store's time is behind, this clock passes so fast. */
const SLOW = 0.9;

/**
 * One clock for all processes on one store: times that are compared were written by it. It never goes
 * back: where the store's time is behind it passes more slowly until they agree, and where it is ahead
 * it jumps. Until the first measurement it is the machine's clock.
 */
export class StoreClock {
  readonly #parts: StoreClockParts;
  /** The store's time less ours that passes steadily; undefined before the first measurement. */
  #offsetMs: number | undefined;
  /** From here the clock passes, slowed where it is ahead. */
  #anchor = { monotonic: 0, at: 0 };

  constructor(parts: StoreClockParts) {
    this.#parts = parts;
  }

  /** Whole milliseconds since 1970. */
  readonly now = (): Instant => Math.floor(this.#exact());

  /**
   * Measures once, and then every few seconds until the function that it resolves with is called. By the
   * first measurement the clock is set, back or forth: so it is made before anything is written. Rejects
   * where the store does not answer the first time; later that is tried again.
   */
  async follow(storeTime: StoreTime): Promise<() => void> {
    await this.#measure(storeTime);
    const timer = setInterval(() => {
      this.#measure(storeTime).catch(() => {
        // The engine tells of a store that is away; the clock goes on as it did.
      });
    }, MEASURE_EVERY_MS);
    timer.unref();
    return () => clearInterval(timer);
  }

  /** How far the machine's clock is ahead of this one; negative where it is behind. */
  aheadMs(): number {
    return this.#parts.wallNow() - this.#exact();
  }

  async #measure(storeTime: StoreTime): Promise<void> {
    const { monotonicNow } = this.#parts;
    const asked = monotonicNow();
    const time = await storeTime();
    const tookMs = monotonicNow() - asked;
    const offsetMs = time - (asked + tookMs / 2);
    if (this.#offsetMs === undefined) this.#set(offsetMs);
    else if (tookMs <= LONGEST_ROUND_TRIP_MS) this.#correct(offsetMs, tookMs / 2 + NOISE_MS);
  }

  #set(offsetMs: number): void {
    const monotonic = this.#parts.monotonicNow();
    this.#offsetMs = offsetMs;
    this.#anchor = { monotonic, at: monotonic + offsetMs };
  }

  #correct(offsetMs: number, toleranceMs: number): void {
    if (this.#offsetMs !== undefined && Math.abs(offsetMs - this.#offsetMs) <= toleranceMs) return;
    this.#anchor = { monotonic: this.#parts.monotonicNow(), at: this.#exact() };
    this.#offsetMs = offsetMs;
  }

  #exact(): number {
    if (this.#offsetMs === undefined) return this.#parts.wallNow();
    const monotonic = this.#parts.monotonicNow();
    const { monotonic: from, at } = this.#anchor;
    return Math.max(monotonic + this.#offsetMs, at + SLOW * (monotonic - from));
  }
}
