import { SECOND_MS } from '../../src/base/instant.ts';
import { Overloaded, type Sink } from '../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../src/core/contract/event.ts';
import type { PlainResponse } from '../../src/core/contract/plain-http.ts';
import { inFlight } from '../parts/in-flight.ts';
import { accepted, comeBack } from './answers.ts';
import type { Outage } from './outage.ts';

/** Hands events to the engine while there is one, and knows which are on their way. */
export class Mailbox {
  #sink: Sink | undefined;
  readonly #inFlight = inFlight();
  readonly #outage: Outage;

  constructor(outage: Outage) {
    this.#outage = outage;
  }

  open(sink: Sink): void {
    this.#sink = sink;
  }

  /** Takes nothing more and waits for what is on its way, for a second at most. */
  async close(): Promise<void> {
    this.#sink = undefined;
    await this.#inFlight.idle();
  }

  /** Answers once the event is durable; rejects with StoreAway where it is not. */
  async take(event: InboundEvent): Promise<PlainResponse> {
    const sink = this.#sink;
    if (!sink) return comeBack(503, 5 * SECOND_MS, 'The chat is being restarted.');
    try {
      const taken = await this.#inFlight.add(this.#outage.attempt(() => sink(event)));
      return accepted({ accepted: true, ...taken });
    } catch (error) {
      if (!(error instanceof Overloaded)) throw error;
      return comeBack(503, error.retryAfterMs, 'Too many messages are waiting.');
    }
  }
}
