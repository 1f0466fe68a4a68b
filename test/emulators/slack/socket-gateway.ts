import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** Socket Mode's side of Slack: every envelope goes to one of the connections, until it is taken. */
export class SocketGateway {
  readonly #server: WebSocketServer;
  readonly #sockets = new Set<WebSocket>();
  readonly #waiting = new Map<string, () => void>();
  readonly #changed: () => void;
  #next = 0;

  constructor(server: Server, changed: () => void) {
    this.#changed = changed;
    this.#server = new WebSocketServer({ server, path: '/link' });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Resolves with true once it is acknowledged, with false where it was not in time. */
  async deliver(
    type: 'events_api' | 'interactive' | 'slash_commands',
    payload: object,
    patienceMs: number,
    attempt = 0,
  ): Promise<boolean> {
    const sockets = [...this.#sockets];
    const socket = sockets[this.#next % sockets.length];
    this.#next += 1;
    if (socket === undefined) return false;
    const id = randomUUID();
    const taken = new Promise<boolean>((resolve) => {
      const timer = setTimeout(resolve, patienceMs, false);
      this.#waiting.set(id, () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
    const retry = attempt === 0 ? {} : { retry_attempt: attempt, retry_reason: 'timeout' };
    socket.send(JSON.stringify({ type, payload, envelope_id: id, ...retry }));
    return await taken;
  }

  /** Anything, to every connection. */
  broadcast(text: string): void {
    for (const socket of this.#sockets) socket.send(text);
  }

  /** Breaks one connection off, without a word. */
  drop(): void {
    const [socket] = this.#sockets;
    if (socket === undefined) return;
    this.#sockets.delete(socket);
    socket.terminate();
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data)) as { envelope_id: string };
      this.#waiting.get(envelope_id)?.();
    });
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#changed();
    });
    socket.on('error', () => socket.terminate());
    socket.send(JSON.stringify({ type: 'hello', num_connections: this.#sockets.size + 1 }));
    this.#sockets.add(socket);
    this.#changed();
  }
}
