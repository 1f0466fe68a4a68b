import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../../base/fault-of.ts';
import { groupBy } from '../../base/group-by.ts';
import { inTime } from '../../base/in-time.ts';
import {
  type Acknowledgement,
  type Log,
  Overloaded,
  type Sink,
} from '../../core/contract/channel.ts';
import type { InboundEvent } from '../../core/contract/event.ts';
import { type Kept, SpoolFolder } from './spool-folder.ts';

export interface SpoolParts {
  /** Several processes of one machine may share it. */
  readonly folder: string;
  /** A name that no other process has. */
  readonly process: string;
  readonly sink: Sink;
  readonly log: Log;
  /** A store that has not answered by then counts as down; platforms give us a second. */
  readonly patienceMs?: number;
  readonly pauseMs?: number;
}

const PATIENCE_MS = 700;
/** Between two attempts while the store is down. */
const PAUSE_MS = 1_000;
/** How many deliveries are handed on at once. */
const BATCH = 100;
/** Beyond this number platforms are refused, as without a spool. */
const KEPT_LIMIT = 20_000;
const COME_BACK_MS = 30_000;

/**
 * Keeps deliveries on disk while the store is down, for platforms that do not deliver again. While any
 * are kept, new ones queue behind them, so that the order stays. A delivery that the store did take is
 * handed on a second time, under the same id, and changes nothing.
 */
export class Spool {
  readonly #parts: SpoolParts;
  readonly #folder: SpoolFolder;
  readonly #stopping = new AbortController();
  /** True until the folder was found empty: other processes take from it and put into it as well. */
  #isKeeping = false;
  #writing = 0;
  /** How many deliveries were put there since it was last found empty. */
  #puts = 0;
  #draining: Promise<void> | undefined;

  constructor(parts: SpoolParts) {
    this.#parts = parts;
    this.#folder = new SpoolFolder(parts.folder, parts.process);
  }

  /** Begins with the deliveries that an earlier process has left. Rejects where the folder cannot be used. */
  async start(): Promise<void> {
    this.#isKeeping = (await this.#folder.open()) > 0;
    if (this.#isKeeping) this.#drain();
  }

  /** Resolves once the event is durable, in the store or on disk; rejects as a sink does. */
  readonly take: Sink = async (event) => {
    if (this.#isKeeping) return await this.#keep(event);
    try {
      return await inTime(this.#parts.sink(event), this.#parts.patienceMs ?? PATIENCE_MS);
    } catch (error) {
      if (error instanceof Overloaded) throw error;
      return await this.#keep(event);
    }
  };

  /** True while deliveries may be waiting on disk: new ones have to queue behind them. */
  get isKeeping(): boolean {
    return this.#isKeeping;
  }

  /** Deliveries on disk stay there for the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#draining;
  }

  async #keep(event: InboundEvent): Promise<Acknowledgement> {
    if (this.#puts >= KEPT_LIMIT) throw new Overloaded(COME_BACK_MS);
    this.#isKeeping = true;
    this.#puts += 1;
    this.#writing += 1;
    try {
      await this.#folder.keep(event);
    } finally {
      this.#writing -= 1;
      this.#drain();
    }
    return { closesChoices: event.content.kind === 'choice' };
  }

  #drain(): void {
    if (this.#draining !== undefined || this.#stopping.signal.aborted) return;
    this.#parts.log.warn({}, 'the store does not answer; deliveries are kept on disk');
    this.#draining = this.#untilEmpty().finally(() => {
      this.#draining = undefined;
      if (this.#isKeeping) this.#drain();
    });
  }

  async #untilEmpty(): Promise<void> {
    const { log, pauseMs = PAUSE_MS } = this.#parts;
    const { signal } = this.#stopping;
    let handedOn = 0;
    while (this.#isKeeping && !signal.aborted) {
      const count = await this.#handOn().catch((error: unknown) => {
        log.error({ fault: faultOf(error) }, 'the kept deliveries cannot be read');
        return 0;
      });
      handedOn += count;
      if (count > 0 || !this.#isKeeping) continue;
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    if (!this.#isKeeping) log.info({ handedOn }, 'the store answers; no delivery is kept any more');
  }

  /** Hands one batch on: one conversation in order, different ones in parallel. */
  async #handOn(): Promise<number> {
    const puts = this.#puts;
    const batch = await this.#folder.oldest(BATCH);
    const isEmpty = batch.length === 0 && this.#writing === 0 && this.#puts === puts;
    if (isEmpty) {
      this.#isKeeping = false;
      this.#puts = 0;
    }
    const counts = await Promise.all(linesOf(batch).map((line) => this.#line(line)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async #line(line: readonly Kept[]): Promise<number> {
    let count = 0;
    for (const kept of line) {
      if (!(await this.#isHandedOn(kept))) break;
      count += 1;
    }
    return count;
  }

  async #isHandedOn(kept: Kept): Promise<boolean> {
    if (kept.event === undefined) {
      this.#parts.log.error({ file: kept.name }, 'a kept delivery cannot be read and is put aside');
      await this.#folder.putAside(kept);
      return true;
    }
    try {
      await this.#parts.sink(kept.event);
    } catch {
      return false;
    }
    await this.#folder.remove(kept);
    return true;
  }
}

function linesOf(batch: readonly Kept[]): readonly (readonly Kept[])[] {
  return [...groupBy(batch, ({ event }) => event?.conversation).values()];
}
