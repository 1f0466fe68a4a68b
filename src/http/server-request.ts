import type { ServerResponse } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { PlainRequest } from '../core/contract/plain-http.ts';
import type { BodyGate } from './body-gate.ts';
import { readBody } from './read-body.ts';

type Values = Readonly<Record<string, string>>;

/** The first of each repeated value, so that nobody downstream meets a list where it expects text. */
function flat(values: unknown): Values {
  const flattened: Record<string, string> = {};
  for (const [name, value] of Object.entries(values as Record<string, unknown>)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') flattened[name] = first;
  }
  return flattened;
}

/** What a handler sees of a request. Everything is made when it is asked for: webhooks need little. */
export class ServerRequest implements PlainRequest {
  readonly method: string;
  readonly #request: FastifyRequest;
  readonly #response: ServerResponse;
  #controller: AbortController | undefined;
  #headers: Values | undefined;
  #body: Promise<Uint8Array> | undefined;

  readonly #gate: BodyGate;

  constructor(request: FastifyRequest, response: ServerResponse, gate: BodyGate) {
    this.method = request.method;
    this.#request = request;
    this.#response = response;
    this.#gate = gate;
  }

  get path(): string {
    const [path = '/'] = this.#request.url.split('?', 1);
    return path;
  }

  get address(): string {
    return this.#request.ip;
  }

  get params(): Values {
    return this.#request.params as Values;
  }

  get query(): Values {
    return flat(this.#request.query);
  }

  get headers(): Values {
    this.#headers ??= flat(this.#request.headers);
    return this.#headers;
  }

  get signal(): AbortSignal {
    if (this.#controller) return this.#controller.signal;
    this.#controller = new AbortController();
    if (this.#response.destroyed) this.leave();
    else this.#response.once('close', this.leave);
    return this.#controller.signal;
  }

  readonly body = (limitBytes: number, from?: 'anybody'): Promise<Uint8Array> => {
    this.#body ??=
      from === undefined
        ? this.#read(limitBytes)
        : this.#gate.pass((signal) => this.#read(limitBytes, signal));
    return this.#body;
  };

  /** Tells the handler that nobody listens any more. */
  readonly leave = (): void => {
    this.#controller?.abort();
  };

  #read(limitBytes: number, signal?: AbortSignal): Promise<Uint8Array> {
    const { raw } = this.#request;
    const announced = raw.headers.expect?.toLowerCase() === '100-continue';
    const declared = Number(raw.headers['content-length'] ?? 0);
    if (announced && declared <= limitBytes) this.#response.writeContinue();
    return readBody(raw, limitBytes, signal);
  }
}
