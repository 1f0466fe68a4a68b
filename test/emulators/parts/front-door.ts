import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An address that stays while the program behind it comes, goes, and listens elsewhere. */
export interface FrontDoor {
  readonly url: string;
  readonly leadTo: (programUrl: string) => void;
  readonly close: () => Promise<void>;
}

/** Passes requests on as a proxy in front of a server does; 502 while nobody is behind it. */
export async function openFrontDoor(): Promise<FrontDoor> {
  let program: string | undefined;
  const server = createServer((request, response) => {
    passOn(program, request, response).catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (programUrl) => {
      program = programUrl;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Headers that belong to one connection only. */
const OF_THE_CONNECTION = ['connection', 'host', 'content-length', 'transfer-encoding'];

async function passOn(
  program: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.entries(request.headers)
    .filter(([name]) => !OF_THE_CONNECTION.includes(name))
    .map(([name, value]): [string, string] => [name, String(value)]);
  const answer = await fetch(`${program}${request.url}`, {
    method: request.method ?? 'GET',
    headers,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  const retryAfter = answer.headers.get('retry-after');
  response.writeHead(answer.status, retryAfter === null ? {} : { 'retry-after': retryAfter });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
