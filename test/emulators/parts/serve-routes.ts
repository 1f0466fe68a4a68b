import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  BodyTooLarge,
  type PlainRequest,
  type PlainResponse,
  type Route,
} from '../../../src/core/contract/plain-http.ts';

/** Serves an adapter's routes (without parameters) by themselves, on loopback. */
export interface ServedRoutes {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveRoutes(routes: () => readonly Route[]): Promise<ServedRoutes> {
  const server = createServer(async (request, response) => {
    const { pathname } = addressOf(request);
    const route = routes().find((one) => one.path === pathname && one.method === request.method);
    const answer = route === undefined ? { status: 404 } : await route.handle(plain(request));
    write(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://loopback');
}

function plain(request: IncomingMessage): PlainRequest {
  return {
    method: request.method ?? '',
    path: addressOf(request).pathname,
    params: {},
    query: Object.fromEntries(addressOf(request).searchParams),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: (limitBytes) => read(request, limitBytes),
    signal: new AbortController().signal,
  };
}

async function read(request: IncomingMessage, limitBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limitBytes) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function write(response: ServerResponse, answer: PlainResponse): void {
  response.writeHead(answer.status, { connection: 'close', ...answer.headers });
  response.end(typeof answer.body === 'string' ? answer.body : undefined);
}
