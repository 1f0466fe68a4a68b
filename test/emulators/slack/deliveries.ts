import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketGateway } from './socket-gateway.ts';

export type Kind = 'event' | 'interaction' | 'command';

/** One attempt to deliver and what came of it. */
export interface Delivery {
  readonly kind: Kind;
  readonly attempt: number;
  readonly tookMs: number;
  /** The status by HTTP; by socket 200 where it was acknowledged. */
  readonly status: number | 'no answer';
}

export interface DeliveryOptions {
  readonly secret: string;
  readonly sockets: SocketGateway;
  readonly now: () => number;
  /** 0.001 makes a second of the retry schedule a millisecond. */
  readonly timeScale: number;
  readonly changed: () => void;
}

/** Slack waits so long for an answer, and repeats events at once, after a minute and after five. */
const ANSWER_TIMEOUT_MS = 3_000;
const RETRIES_MS = [0, 60_000, 300_000];

const SOCKET_TYPES = {
  event: 'events_api',
  interaction: 'interactive',
  command: 'slash_commands',
} as const;

/** Brings what happens to the program: by socket where one is open, else to its address. */
export class Deliveries {
  readonly log: Delivery[] = [];
  readonly #options: DeliveryOptions;
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  url: string | undefined;
  copies = 1;
  #newest: (() => Promise<void>) | undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** Resolves once it is taken, or given up. */
  async deliver(kind: Kind, payload: object): Promise<void> {
    this.#newest = () => this.#tryAll(kind, payload);
    const work = Promise.all(
      Array.from({ length: this.copies }, () => this.#tryAll(kind, payload)),
    );
    this.#running.add(work);
    await work.finally(() => this.#running.delete(work));
  }

  /** The newest once more. */
  async repeat(): Promise<void> {
    await this.#newest?.();
  }

  get isIdle(): boolean {
    return this.#running.size === 0;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#running);
  }

  /** A POST with this body, signed or not; its status. */
  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    const response = await fetch(this.url ?? '', {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
    });
    await response.arrayBuffer();
    return response.status;
  }

  signed(body: string, atSeconds = Math.floor(this.#options.now() / 1_000)) {
    const mac = createHmac('sha256', this.#options.secret).update(`v0:${atSeconds}:${body}`);
    return {
      'x-slack-request-timestamp': String(atSeconds),
      'x-slack-signature': `v0=${mac.digest('hex')}`,
    };
  }

  async #tryAll(kind: Kind, payload: object): Promise<void> {
    const pauses = kind === 'event' ? RETRIES_MS : [];
    for (let attempt = 0; attempt <= pauses.length; attempt += 1) {
      const before = performance.now();
      const status = await this.#try(kind, payload, attempt);
      this.log.push({ kind, attempt, status, tookMs: performance.now() - before });
      this.#options.changed();
      const pauseMs = pauses[attempt];
      if (status === 200 || pauseMs === undefined || this.#stopping.signal.aborted) return;
      const waitMs = pauseMs * this.#options.timeScale;
      await sleep(waitMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #try(kind: Kind, payload: object, attempt: number): Promise<number | 'no answer'> {
    const { sockets } = this.#options;
    if (sockets.connections > 0) {
      const type = SOCKET_TYPES[kind];
      const isTaken = await sockets.deliver(type, payload, ANSWER_TIMEOUT_MS, attempt);
      return isTaken ? 200 : 'no answer';
    }
    const retry = {
      'x-slack-retry-num': String(attempt),
      'x-slack-retry-reason': 'http_error',
    };
    const { body, type } = encoded(kind, payload);
    const headers = { 'content-type': type, ...this.signed(body), ...(attempt > 0 && retry) };
    return await this.post(body, headers).catch(() => 'no answer' as const);
  }
}

function encoded(kind: Kind, payload: object): { body: string; type: string } {
  if (kind === 'event') return { body: JSON.stringify(payload), type: 'application/json' };
  const type = 'application/x-www-form-urlencoded';
  if (kind === 'interaction') {
    return { body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), type };
  }
  return { body: new URLSearchParams(Object.entries(payload)).toString(), type };
}
