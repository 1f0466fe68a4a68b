import { faultOf } from '../base/fault-of.ts';
import { atMost } from '../base/in-time.ts';
import type { Log } from '../core/contract/channel.ts';

/** What is under way may take this long once a stop was asked for. */
const STOP_PATIENCE_MS = 500;

/** Work that nobody waits for. One that fails is logged: the store tells the next sweep what is left. */
export class BackgroundTasks {
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();

  constructor(log: Log) {
    this.#log = log;
  }

  run(errand: Promise<unknown>): void {
    const tracked: Promise<void> = errand.then(
      () => undefined,
      (error: unknown) => this.#log.warn({ fault: faultOf(error) }, 'left to the next sweep'),
    );
    this.#running.add(tracked);
    void tracked.then(() => this.#running.delete(tracked));
  }

  /** Resolves when nothing that was begun is still under way. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** The same for a stop: what takes long is left with its lease, for the next start. */
  settledSoon(): Promise<void> {
    return atMost(this.settled(), STOP_PATIENCE_MS);
  }
}
