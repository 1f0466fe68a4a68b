import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Account, ApiCall, KeptFile } from './account.ts';
import type { Fault, FaultPlan } from './fault-plan.ts';

/** The HTTP side: `POST /cgi-bin/<path>?access_token=…`, faults, and the record of every call. */
export class ApiFront {
  readonly calls: ApiCall[] = [];
  readonly #account: Account;
  readonly #faults: FaultPlan;
  readonly server: Server;

  constructor(account: Account, faults: FaultPlan) {
    this.#account = account;
    this.#faults = faults;
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
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = url.pathname.replace('/cgi-bin/', '');
    const token = url.searchParams.get('access_token') ?? '';
    const fault = this.#faults.take(path, undefined);
    if (request.method === 'GET' && fault === undefined) {
      const file = path === 'media/get' ? url.searchParams.get('media_id') : null;
      return give(response, this.#account.give(file ?? path, token));
    }
    const body = await bodyOf(request, url.searchParams.get('type'));
    const call = { path, body, at: this.#account.now() };
    this.calls.push(call);
    const work = () => this.#account.handle(call, token);
    if (fault === undefined) return answer(response, work());
    misbehave(fault, work, response);
  }
}

function misbehave(fault: Fault, work: () => object, response: ServerResponse): void {
  switch (fault.kind) {
    case 'answer':
      answer(response, { errcode: fault.errcode, errmsg: fault.errmsg });
      return;
    case 'hang':
      return;
    case 'reset-before-accept':
      response.socket?.resetAndDestroy();
      return;
    case 'reset-after-accept':
      work();
      response.socket?.resetAndDestroy();
      return;
    case 'garbage':
      work();
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502</html>');
  }
}

function answer(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function give(response: ServerResponse, { type, bytes }: KeptFile): void {
  response.writeHead(200, { 'content-type': type }).end(bytes);
}

/** JSON, or the one file of a form with the type that the address names. */
async function bodyOf(request: IncomingMessage, type: string | null): Promise<ApiCall['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/')) return JSON.parse(raw.toString('utf8') || '{}');
  const headers = { 'content-type': contentType };
  const media = (await new Response(raw, { headers }).formData()).get('media');
  if (!(media instanceof File)) return { type };
  const bytes = new Uint8Array(await media.arrayBuffer());
  return { type, file: { name: media.name, type: media.type, bytes } };
}
