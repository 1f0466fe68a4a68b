import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const ME = {
  id: 7_000_000_001,
  is_bot: true,
  first_name: 'Bench',
  username: 'bench_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
};

/** Telegram's side, as fast as it can be: answers every method and tells who was written to. */
export interface FakeBotApi {
  readonly root: string;
  close(): Promise<void>;
}

export async function startBotApi(onSaid: (chat: number) => void): Promise<FakeBotApi> {
  const server = createServer((request, response) => void serve(request, response, onSaid));
  // Real servers drop idle connections rarely; a reset here would only disturb the measuring.
  server.keepAliveTimeout = 0;
  const port = await listening(server);
  return { root: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  onSaid: (chat: number) => void,
): Promise<void> {
  const method = request.url?.slice(request.url.lastIndexOf('/') + 1) ?? '';
  const body = await bodyOf(request);
  const result = method === 'sendMessage' ? said(body, onSaid) : method === 'getMe' ? ME : true;
  const text = JSON.stringify({ ok: true, result });
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

let lastMessage = 0;

function said(body: string, onSaid: (chat: number) => void): object {
  const { chat_id, text } = JSON.parse(body) as { chat_id: number; text: string };
  lastMessage += 1;
  onSaid(Number(chat_id));
  return {
    message_id: lastMessage,
    from: ME,
    date: Math.floor(Date.now() / 1_000),
    chat: { id: chat_id, type: 'private', first_name: 'Anna' },
    text,
  };
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    // A killed contestant leaves half a request behind, and nobody who waits for its answer.
    request.on('end', () => resolve(body)).on('error', () => resolve('{}'));
  });
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
