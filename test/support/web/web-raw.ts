import net from 'node:net';

/** A bare connection: says what no HTTP client would say, and hears everything. */
export class RawClient {
  readonly #socket: net.Socket;
  #heard = '';

  constructor(url: string) {
    this.#socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    this.#socket.setEncoding('utf8');
    this.#socket.on('data', (text: string) => {
      this.#heard += text;
    });
    this.#socket.on('error', () => {});
  }

  get heard(): string {
    return this.#heard;
  }

  get isClosed(): boolean {
    return this.#socket.destroyed || this.#socket.readableEnded;
  }

  say(...lines: readonly string[]): void {
    this.#socket.write(lines.join('\r\n'));
  }

  /** Stops reading, as a client that has fallen asleep. */
  pause(): void {
    this.#socket.pause();
  }

  leave(): void {
    this.#socket.destroy();
  }
}
