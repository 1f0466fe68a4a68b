import type { Accepted, ChatLine, ClientMessage, Refused } from '../../../adapters/web/wire.ts';

export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: Accepted | Refused;
}

/** What a script does with one chat. */
export class WebClient {
  readonly #address: string;
  #count = 0;

  constructor(url: string, token: string) {
    this.#address = `${url}/chat/${token}`;
  }

  newId(): string {
    this.#count += 1;
    return `message-${this.#count}`;
  }

  /** Posts anything, so that refusals can be seen. */
  async post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Posted> {
    const response = await fetch(`${this.#address}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body:
        typeof body === 'string' || body instanceof Uint8Array
          ? (body as string | Uint8Array<ArrayBuffer>)
          : JSON.stringify(body),
    });
    const answer = (await response.json()) as Accepted | Refused;
    return { status: response.status, headers: response.headers, answer };
  }

  async send(message: ClientMessage): Promise<Posted> {
    return this.post(message);
  }

  async open(): Promise<Posted> {
    return this.send({ id: this.newId(), opened: true });
  }

  async say(text: string): Promise<Posted> {
    return this.send({ id: this.newId(), text });
  }

  async lines(after?: number): Promise<readonly ChatLine[]> {
    const query = after === undefined ? '' : `?after=${after}`;
    const response = await fetch(`${this.#address}/messages${query}`);
    const rows = (await response.text()).split('\n').filter((row) => row !== '');
    return rows.map((row) => JSON.parse(row) as ChatLine);
  }

  /** Opens a stream of events; `lastEventId` as a browser that comes back. */
  async follow(lastEventId?: number, query = ''): Promise<WebStream> {
    const leaving = new AbortController();
    const response = await fetch(`${this.#address}/events${query}`, {
      signal: leaving.signal,
      headers: lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) },
    });
    return new WebStream(response, leaving);
  }
}

/** An open stream, and everything that it has said so far. */
export class WebStream {
  readonly response: Response;
  readonly #leaving: AbortController;
  #heard = '';
  #isOver = false;

  constructor(response: Response, leaving: AbortController) {
    this.response = response;
    this.#leaving = leaving;
    void this.#listen();
  }

  get heard(): string {
    return this.#heard;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  get lines(): readonly ChatLine[] {
    const rows = this.#heard.split('\n').filter((row) => row.startsWith('data: {"'));
    return rows.map((row) => JSON.parse(row.slice('data: '.length)) as ChatLine);
  }

  get texts(): readonly string[] {
    return this.lines.map(({ text }) => text);
  }

  leave(): void {
    this.#leaving.abort();
  }

  async #listen(): Promise<void> {
    try {
      const pieces = this.response.body?.pipeThrough(new TextDecoderStream()) ?? [];
      for await (const piece of pieces) this.#heard += piece;
    } catch {
      // The test left or the server broke off: either way it is over.
    }
    this.#isOver = true;
  }
}
