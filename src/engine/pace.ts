import { type Instant, MINUTE_MS } from '../base/instant.ts';

/** Allows a number of events per minute for each key; 0: no limit. */
export class Pace {
  readonly #limit: number;
  /** The times of the events of the last minute, oldest first. */
  readonly #passed = new Map<string, readonly Instant[]>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Until when one more has to wait; undefined where it may pass now, and then it is counted. */
  holdUntil(key: string, now: Instant): Instant | undefined {
    if (this.#limit === 0) return undefined;
    // After the clock was set back, times in the future are dropped.
    const passed = (this.#passed.get(key) ?? []).filter((at) => at > now - MINUTE_MS && at <= now);
    const [oldest] = passed;
    if (passed.length >= this.#limit && oldest !== undefined) return oldest + MINUTE_MS;
    this.#passed.set(key, [...passed, now]);
    return undefined;
  }
}
