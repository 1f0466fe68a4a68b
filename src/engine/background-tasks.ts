import { faultOf } from '../base/fault-of.ts';
import { atMost } from '../base/in-time.ts';
import type { Log } from '../core/contract/channel.ts';

/** How long a stop waits for tasks that are under way. */
const STOP_PATIENCE_MS = 500;

/** Tasks that nobody waits for. A failed one is logged: the next sweep finds in the store what is left to do. */
export class BackgroundTasks {
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();

  constructor(log: Log) {
    this.#log = log;
  }

  run(task: Promise<unknown>): void {
    const tracked: Promise<void> = task.then(
      () => undefined,
      (error: unknown) => this.#log.warn({ fault: faultOf(error) }, 'left to the next sweep'),
    );
    this.#running.add(tracked);
    void tracked.then(() => this.#running.delete(tracked));
  }

  /** Resolves when no task is under way. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** The same for a stop: a task that takes longer is left with its lease, for the next start. */
  settledSoon(): Promise<void> {
    return atMost(this.settled(), STOP_PATIENCE_MS);
  }
}
