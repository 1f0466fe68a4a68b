import { faultOf } from '../../src/base/fault-of.ts';
import type { Instant } from '../../src/base/instant.ts';
import { type AdapterContext, Overloaded } from '../../src/core/contract/channel.ts';

/** The store did not do what was asked: the client should come back. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';
}

/** Notices that the store is away and that it is back, and logs each once: not for every request. */
export class Outage {
  readonly #context: Pick<AdapterContext, 'log' | 'now'>;
  #since: Instant | undefined;
  #attempts = 0;
  /** Attempts up to this one began before the store was last seen to be away. */
  #begunBefore = 0;

  constructor(context: Pick<AdapterContext, 'log' | 'now'>) {
    this.#context = context;
  }

  /** What the work comes to; rejects with StoreAway where it fails, and with Overloaded as it does. */
  async attempt<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#attempts += 1;
    const attempt = this.#attempts;
    try {
      const value = await work();
      if (attempt > this.#begunBefore) this.#isBack();
      return value;
    } catch (cause) {
      if (cause instanceof Overloaded) throw cause;
      this.#isAway(cause);
      throw new StoreAway('The store does not answer', { cause });
    }
  }

  #isAway(cause: unknown): void {
    this.#begunBefore = this.#attempts;
    if (this.#since !== undefined) return;
    this.#since = this.#context.now();
    const facts = { channel: 'web', fault: faultOf(cause) };
    this.#context.log.error(
      facts,
      'the store is unreachable: the web chat answers 503 until it is back',
    );
  }

  #isBack(): void {
    if (this.#since === undefined) return;
    const awayMs = this.#context.now() - this.#since;
    this.#since = undefined;
    this.#context.log.info({ channel: 'web', awayMs }, 'the store is back: the web chat goes on');
  }
}
