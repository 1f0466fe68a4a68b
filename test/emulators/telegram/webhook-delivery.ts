import { setTimeout as sleep } from 'node:timers/promises';
import type { Pending, PendingUpdates } from './pending-updates.ts';

export interface Webhook {
  readonly url: string;
  readonly secret: string | undefined;
}

/** One POST to the bot and what came of it. */
export interface Delivery {
  readonly updateId: number;
  readonly lane: string;
  readonly at: number;
  readonly status: number | 'no answer';
}

export interface DeliveryOptions {
  readonly now: () => number;
  /** 0.001 makes a second of the retry schedule a millisecond. */
  readonly timeScale: number;
}

const ANSWER_TIMEOUT_MS = 60_000;
const RETRY_LIMIT_SECONDS = 60;
const RETRY_AFTER_LIMIT_SECONDS = 3_600;

/**
 * Posts what is pending: lanes in parallel, each in order, and the head of a lane again and
 * again (at once, then after 2, 4, 8 … 60 s, or as Retry-After says) until it is taken or expired.
 */
export class WebhookDelivery {
  readonly deliveries: Delivery[] = [];
  readonly #pending: PendingUpdates;
  readonly #options: DeliveryOptions;
  readonly #busy = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  #webhook: Webhook | undefined;

  constructor(pending: PendingUpdates, options: DeliveryOptions) {
    this.#pending = pending;
    this.#options = options;
    pending.listen(() => this.#wake());
  }

  get webhook(): Webhook | undefined {
    return this.#webhook;
  }

  set(webhook: Webhook | undefined): void {
    this.#webhook = webhook;
    this.#wake();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#busy.values());
  }

  #wake(): void {
    if (this.#webhook === undefined || this.#stopping.signal.aborted) return;
    for (const { lane } of this.#pending.deliverable()) {
      if (this.#busy.has(lane)) continue;
      const work = this.#empty(lane).finally(() => {
        this.#busy.delete(lane);
        if (this.#head(lane) !== undefined) this.#wake();
      });
      this.#busy.set(lane, work);
    }
  }

  async #empty(lane: string): Promise<void> {
    let tries = 0;
    for (let head = this.#head(lane); head !== undefined; head = this.#head(lane)) {
      const answers = await this.#postCopies(head);
      const refusal = answers.find((answer) => !answer.taken);
      if (refusal === undefined) {
        head.copies = 1;
        this.#pending.delivered(head);
        tries = 0;
      } else {
        tries += 1;
        await this.#wait(refusal.retryAfterSeconds ?? scheduled(tries));
      }
    }
  }

  #head(lane: string): Pending | undefined {
    if (this.#webhook === undefined || this.#stopping.signal.aborted) return undefined;
    return this.#pending.deliverable().find((one) => one.lane === lane);
  }

  async #postCopies(head: Pending) {
    return await Promise.all(Array.from({ length: head.copies }, () => this.#post(head)));
  }

  async #post(head: Pending): Promise<{ taken: boolean; retryAfterSeconds?: number }> {
    const { url = '', secret } = this.#webhook ?? {};
    const fact = { updateId: head.update.update_id, lane: head.lane, at: this.#options.now() };
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: JSON.stringify(head.update),
        signal: AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
      });
      await response.arrayBuffer();
      this.deliveries.push({ ...fact, status: response.status });
      const asked = Number(response.headers.get('retry-after') ?? Number.NaN);
      const retryAfterSeconds = Math.min(asked, RETRY_AFTER_LIMIT_SECONDS);
      return { taken: response.ok, ...(asked >= 0 ? { retryAfterSeconds } : {}) };
    } catch {
      this.deliveries.push({ ...fact, status: 'no answer' });
      return { taken: false };
    }
  }

  async #wait(seconds: number): Promise<void> {
    const { signal } = this.#stopping;
    const waitMs = seconds * 1_000 * this.#options.timeScale;
    await sleep(waitMs, undefined, { signal }).catch(() => undefined);
  }
}

function scheduled(tries: number): number {
  return tries === 1 ? 0 : Math.min(2 ** (tries - 1), RETRY_LIMIT_SECONDS);
}
