import { type Instant, SECOND_MS } from '../base/instant.ts';

export interface StoreClockParts {
  /** The machine's clock, which can be set at any time. */
  readonly wallNow: () => Instant;
  /** Milliseconds since any fixed time; setting the machine's clock does not change them. */
  readonly monotonicNow: () => number;
}

/** The store's own time; rejects where it does not answer. */
export type StoreTime = () => Promise<Instant>;

/** How often the store is asked. */
const MEASURE_EVERY_MS = 5 * SECOND_MS;
/** An answer that took longer is too inexact. */
const LONGEST_ROUND_TRIP_MS = SECOND_MS;
/** A difference of up to half the round trip plus this is not corrected: the measurement may explain it. */
const NOISE_MS = 5;
/** The speed of this clock while the store's time is behind. */
const SLOW = 0.9;

/**
 * One clock for all processes on one store, so that their times can be compared. It never goes back:
 * where the store's time is behind, it runs more slowly until both agree; where the store's time is
 * ahead, it jumps. Until the first measurement it is the machine's clock.
 */
export class StoreClock {
  readonly #parts: StoreClockParts;
  /** The store's time minus our monotonic one; undefined before the first measurement. */
  #offsetMs: number | undefined;
  /** The point from which the clock runs, slowed where it is ahead. */
  #anchor = { monotonic: 0, at: 0 };

  constructor(parts: StoreClockParts) {
    this.#parts = parts;
  }

  /** Whole milliseconds since 1970. */
  readonly now = (): Instant => Math.floor(this.#exact());

  /**
   * Measures once, and then every few seconds until the function that it resolves with is called. The
   * first measurement may set the clock back or forth, so it must come before anything is written.
   * Rejects where the store does not answer the first time; a later failure is tried again.
   */
  async follow(storeTime: StoreTime): Promise<() => void> {
    await this.#measure(storeTime);
    const timer = setInterval(() => {
      this.#measure(storeTime).catch(() => {
        // The engine reports a store that is away; the clock goes on as before.
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
