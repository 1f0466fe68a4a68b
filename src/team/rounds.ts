import { faultOf } from '../base/fault-of.ts';
import type { Log } from '../core/contract/channel.ts';

/** How often clocks and digests are looked at. */
const PAUSE_MS = 1_000;

/** Does its chores again and again until stopped; one that fails is logged and tried again. */
export class Rounds {
  readonly #chores: readonly (() => Promise<unknown>)[];
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(chores: readonly (() => Promise<unknown>)[], log: Log) {
    this.#chores = chores;
    this.#log = log;
  }

  start(): void {
    this.#stopped = false;
    this.#schedule();
  }

  /** Resolves once the round under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#round().finally(() => this.#schedule());
    }, PAUSE_MS);
  }

  async #round(): Promise<void> {
    for (const chore of this.#chores) {
      try {
        await chore();
      } catch (error) {
        const fault = faultOf(error);
        this.#log.warn({ fault }, 'a round of the team’s work could not be finished; trying again');
      }
    }
  }
}
