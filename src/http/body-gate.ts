import { SECOND_MS } from '../base/instant.ts';
import { Overloaded } from '../core/contract/channel.ts';

/** With bodies of 256 kB these are 16 MB at most. */
const AT_ONCE = 64;
/** What a platform sends is there in milliseconds; who takes longer gives its place to the next. */
const SLOW_AFTER_MS = SECOND_MS;
const COME_BACK_MS = SECOND_MS;

interface BodyRead {
  readonly controller: AbortController;
  isSlow: boolean;
}

/**
 * Lets in the bodies of requests for which nobody vouches yet, so many at a time. Where all places
 * are taken, the one that dawdles longest loses its own: held-open bodies keep no platform out.
 */
export class BodyGate {
  /** The oldest first. */
  readonly #readings = new Set<BodyRead>();
  readonly #atOnce: number;

  constructor(atOnce = AT_ONCE) {
    this.#atOnce = atOnce;
  }

  /** Reads once there is a place, until the signal is aborted; rejects with Overloaded where there is none. */
  async pass(read: (signal: AbortSignal) => Promise<Uint8Array>): Promise<Uint8Array> {
    this.#makeRoom();
    const reading: BodyRead = { controller: new AbortController(), isSlow: false };
    const timer = setTimeout(() => {
      reading.isSlow = true;
    }, SLOW_AFTER_MS);
    this.#readings.add(reading);
    try {
      return await read(reading.controller.signal);
    } finally {
      clearTimeout(timer);
      this.#readings.delete(reading);
    }
  }

  #makeRoom(): void {
    if (this.#readings.size < this.#atOnce) return;
    const slow = [...this.#readings].find(({ isSlow }) => isSlow);
    if (slow === undefined) throw new Overloaded(COME_BACK_MS);
    this.#readings.delete(slow);
    slow.controller.abort(new Overloaded(COME_BACK_MS));
  }
}
