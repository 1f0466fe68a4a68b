import type { Instant } from '../../src/base/instant.ts';

/** A clock that runs behind another one, as fast as it, and can be moved on. */
export class DemoClock {
  readonly #present: () => Instant;
  #behindMs: number;

  constructor(present: () => Instant, behindMs: number) {
    this.#present = present;
    this.#behindMs = behindMs;
  }

  readonly now = (): Instant => this.#present() - this.#behindMs;

  /** Shows this moment or a later one; never goes back, and never past the present. */
  moveTo(at: Instant): void {
    this.#behindMs = Math.max(0, Math.min(this.#behindMs, this.#present() - at));
  }

  /** From now on it shows the present. */
  catchUp(): void {
    this.#behindMs = 0;
  }
}
