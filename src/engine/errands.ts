import type { Log } from '../core/channel.ts';
import { faultOf } from '../core/fault-of.ts';

/** What is under way may take this long once a stop was asked for. */
const STOP_PATIENCE_MS = 500;

/** Work that nobody waits for. One that fails is logged: the store tells the next sweep what is left. */
export class Errands {
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
  async settledSoon(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_PATIENCE_MS);
    });
    await Promise.race([this.settled(), late]);
    clearTimeout(timer);
  }
}
