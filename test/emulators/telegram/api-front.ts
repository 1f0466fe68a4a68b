import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Body, BotApi } from './bot-api.ts';
import type { Fault, FaultPlan } from './fault-plan.ts';
import type { FileShelf } from './file-shelf.ts';
import { readMultipart } from './multipart.ts';

/** One call of the bot, as it came. */
export interface ApiCall {
  readonly method: string;
  readonly body: Body;
  readonly at: number;
  /** What went wrong on purpose. */
  readonly fault?: Fault;
  /** The answer's status, once there is one. */
  status?: number;
}

export interface FrontOptions {
  readonly token: string;
  readonly api: BotApi;
  readonly files: FileShelf;
  readonly faults: FaultPlan;
  readonly now: () => number;
  readonly changed: () => void;
}

/** The HTTP side: `POST /bot<token>/<method>`, faults, and the record of every call. */
export class ApiFront {
  readonly calls: ApiCall[] = [];
  readonly #options: FrontOptions;
  readonly server: Server;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch(() => request.socket.destroy());
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(request.url ?? '');
    if (file !== null) return this.#serveFile(file, response);
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const body = await bodyOf(request);
    const fault = this.#options.faults.take(method, body.chat_id);
    const at = this.#options.now();
    const call: ApiCall = { method, body, at, ...(fault === undefined ? {} : { fault }) };
    this.calls.push(call);
    if (decodeURIComponent(token ?? '') !== this.#options.token) {
      return this.#answer(call, response, 401, refusal({ code: 401, message: 'Unauthorized' }));
    }
    if (fault !== undefined) return await this.#misbehave(fault, call, response);
    await this.#obey(call, response);
  }

  /** Faults are planned under the name `file`; without a type, as Telegram serves most files. */
  #serveFile([, token, path = '']: readonly string[], response: ServerResponse): void {
    const { faults, files } = this.#options;
    const fault = faults.take('file', undefined);
    if (fault?.kind === 'answer') {
      response.writeHead(fault.status, { location: 'https://evil.example/' }).end();
      return;
    }
    if (fault !== undefined) {
      response.socket?.resetAndDestroy();
      return;
    }
    const isOurs = decodeURIComponent(token ?? '') === this.#options.token;
    const bytes = isOurs ? files.served(path) : undefined;
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  }

  async #obey(call: ApiCall, response: ServerResponse): Promise<void> {
    const { status, answer } = await this.#work(call, response);
    this.#answer(call, response, status, answer);
  }

  async #work(
    call: ApiCall,
    response: ServerResponse,
  ): Promise<{ status: number; answer: object }> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const result = await this.#options.api.handle(call.method, call.body, gone.signal);
      return { status: 200, answer: { ok: true, result } };
    } catch (error) {
      const answer = refusal(error as { code: number; message: string });
      return { status: answer.error_code, answer };
    }
  }

  async #misbehave(fault: Fault, call: ApiCall, response: ServerResponse): Promise<void> {
    switch (fault.kind) {
      case 'answer': {
        const { status, description, parameters } = fault;
        const answer = { ok: false, error_code: status, description, parameters };
        return this.#answer(call, response, status, answer);
      }
      case 'hang':
        return this.#options.changed();
      case 'reset-before-accept':
        response.socket?.resetAndDestroy();
        return this.#options.changed();
      case 'reset-after-accept':
        await this.#work(call, response);
        response.socket?.resetAndDestroy();
        return this.#options.changed();
      case 'delay':
        await sleep(fault.delayMs);
        return await this.#obey(call, response);
      case 'garbage':
        await this.#work(call, response);
        return this.#answer(call, response, 502, '<html>502 Bad Gateway</html>');
    }
  }

  #answer(call: ApiCall, response: ServerResponse, status: number, answer: object | string): void {
    call.status = status;
    const page = typeof answer === 'string';
    response.writeHead(status, { 'content-type': page ? 'text/html' : 'application/json' });
    response.end(page ? answer : JSON.stringify(answer));
    this.#options.changed();
  }
}

function refusal(error: { code: number; message: string; parameters?: object }) {
  const { code = 500, message, parameters } = error;
  return { ok: false, error_code: code, description: message, parameters };
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/')) return readMultipart(raw, type);
  const text = raw.toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}
