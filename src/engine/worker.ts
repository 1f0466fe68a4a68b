import { faultOf } from '../base/fault-of.ts';
import type { Instant } from '../base/instant.ts';
import type { Log } from '../core/contract/channel.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Engine } from './engine.ts';

/** How often due conversations are looked for. */
const POLL_MS = 500;
/** A conversation that is due sooner than this gets a timer of its own: somebody is waiting for an answer. */
const SOON_MS = 5_000;

/** Sweeps until stopped; a failed sweep is logged and the next one tries again. */
export class Worker {
  readonly #engine: Engine;
  readonly #log: Log;
  readonly #now: () => Instant;
  readonly #alarms = new Map<ConversationId, NodeJS.Timeout>();
  #timer: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(engine: Engine, { log, now }: { readonly log: Log; readonly now: () => Instant }) {
    this.#engine = engine;
    this.#log = log;
    this.#now = now;
  }

  start(): void {
    this.#stopped = false;
    this.#schedule();
  }

  /** Attends to a conversation at its time, if that is soon; the sweep remains the safety net. */
  expect(id: ConversationId, dueAt: Instant): void {
    const afterMs = dueAt - this.#now();
    if (this.#stopped || afterMs <= 0 || afterMs > SOON_MS) return;
    clearTimeout(this.#alarms.get(id));
    const alarm = setTimeout(() => {
      this.#alarms.delete(id);
      this.#engine.attend(id);
    }, afterMs);
    this.#alarms.set(id, alarm);
  }

  /** Resolves once the sweep under way has ended; its tasks get a short time to end, too. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const alarm of this.#alarms.values()) clearTimeout(alarm);
    this.#alarms.clear();
    await this.#sweeping;
    await this.#engine.settledSoon();
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#sweeping = this.#guarded(() => this.#engine.sweep()).finally(() => this.#schedule());
    }, POLL_MS);
  }

  async #guarded(task: () => Promise<unknown>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#log.warn({ fault: faultOf(error) }, 'the store does not answer; trying again');
    }
  }
}
