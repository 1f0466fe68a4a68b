import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiRefusal } from './api-refusal.ts';
import type { Fault, FaultPlan } from './fault-plan.ts';
import type { FileShelf, Served } from './file-shelf.ts';
import type { Body, WebApi } from './web-api.ts';

/** One call of the program, as it came. */
export interface ApiCall {
  readonly method: string;
  readonly body: Body;
  readonly at: number;
  readonly fault?: Fault;
}

export interface FrontOptions {
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly scopes: () => readonly string[];
  readonly api: WebApi;
  readonly files: FileShelf;
  readonly faults: FaultPlan;
  readonly now: () => number;
  readonly changed: () => void;
}

/** The HTTP side: `POST /api/<method>` with a form, faults, and the record of every call. */
export class ApiFront {
  readonly calls: ApiCall[] = [];
  readonly server: Server;
  readonly #options: FrontOptions;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch(() => request.socket.destroy());
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await bytesOf(request);
    const file = /^\/(upload\/v1|files-pri)\/(\w+)$/.exec(request.url ?? '');
    if (file !== null) return this.#serveFile(file, raw, request, response);
    const method = /^\/api\/([\w.]+)$/.exec(request.url ?? '')?.[1] ?? '';
    const body = Object.fromEntries(new URLSearchParams(raw.toString('utf8')));
    const { faults, now } = this.#options;
    const fault = faults.take(method, body.channel);
    this.calls.push({ method, body, at: now(), ...(fault === undefined ? {} : { fault }) });
    if (!this.#isAllowed(method, request.headers.authorization)) {
      return this.#answer(response, 200, { ok: false, error: 'invalid_auth' });
    }
    if (fault !== undefined) return this.#misbehave(fault, method, body, response);
    this.#answer(response, 200, this.#work(method, body));
  }

  /** Faults are planned under the names `upload` and `file`. */
  #serveFile(
    [, where, id = '']: readonly string[],
    raw: Buffer,
    { headers }: IncomingMessage,
    response: ServerResponse,
  ): void {
    const isUpload = where !== 'files-pri';
    const { files, faults, tokens } = this.#options;
    const work = () =>
      isUpload
        ? files.take(id, raw)
        : files.give(id, headers.authorization === `Bearer ${tokens.bot}`);
    const fault = faults.take(isUpload ? 'upload' : 'file', undefined);
    if (fault === undefined) {
      served(response, work());
      return;
    }
    switch (fault.kind) {
      case 'answer':
        this.#answer(response, fault.status, fault.body, fault.headers);
        break;
      case 'hang':
        break;
      default:
        if (fault.kind === 'reset-after-accept') work();
        response.socket?.resetAndDestroy();
    }
  }

  #isAllowed(method: string, authorization: string | undefined): boolean {
    if (method === 'api.test') return true;
    const { bot, app } = this.#options.tokens;
    const wanted = method === 'apps.connections.open' ? app : bot;
    return authorization === `Bearer ${wanted}`;
  }

  #work(method: string, body: Body): object {
    try {
      return { ok: true, ...this.#options.api.handle(method, body) };
    } catch (error) {
      if (error instanceof ApiRefusal) return { ok: false, error: error.message };
      throw error;
    }
  }

  #misbehave(fault: Fault, method: string, body: Body, response: ServerResponse): void {
    if (fault.kind === 'reset-after-accept' || fault.kind === 'garbage') this.#work(method, body);
    switch (fault.kind) {
      case 'answer':
        this.#answer(response, fault.status, fault.body, fault.headers);
        break;
      case 'garbage':
        this.#answer(response, 502, '<html>502 Bad Gateway</html>');
        break;
      case 'reset-before-accept':
      case 'reset-after-accept':
        response.socket?.resetAndDestroy();
    }
    this.#options.changed();
  }

  #answer(response: ServerResponse, status: number, answer: object | string, more = {}): void {
    const isPage = typeof answer === 'string';
    response.writeHead(status, {
      'content-type': isPage ? 'text/html' : 'application/json',
      'x-oauth-scopes': this.#options.scopes().join(','),
      ...more,
    });
    response.end(isPage ? answer : JSON.stringify(answer));
    this.#options.changed();
  }
}

function served(response: ServerResponse, { status, type, body }: Served): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
