import { setTimeout as wait } from 'node:timers/promises';
import type { ChatLine, ClientMessage } from '../../../adapters/web/wire.ts';
import { untilHolds } from '../until-holds.ts';
import { WebClient } from '../web/web-client.ts';

/** What a buyer thinks before each answer. */
const PAUSE_MS = 40;
/** Answers of a buyer before the next one comes. */
const TURNS = 10;

/**
 * Buyers who answer their surveys one after another, some side by side, until they are told to stop. Each
 * waits for the reply before the next answer; `ended` rejects where an answer is refused or none comes.
 */
export class AnsweringBuyers {
  readonly ended: Promise<unknown>;
  /** Answers that were acknowledged and replied to. */
  turns = 0;
  readonly #waiting: WebClient[];
  readonly #said = new Map<WebClient, string[]>();
  #isOver = false;

  constructor(url: string, tokens: readonly string[], lanes: number) {
    this.#waiting = tokens.map((token) => new WebClient(url, token));
    this.ended = Promise.all(Array.from({ length: lanes }, () => this.#lane()));
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.ended;
  }

  /** What each has said, and what its page shows of that. */
  async pages(): Promise<readonly { readonly said: string[]; readonly shown: string[] }[]> {
    const pages = [...this.#said].map(async ([client, said]) => ({
      said,
      shown: (await client.lines())
        .filter(({ author }) => author === 'buyer')
        .map(({ text }) => text),
    }));
    return await Promise.all(pages);
  }

  async #lane(): Promise<void> {
    while (!this.#isOver) {
      const client = this.#waiting.shift();
      if (client === undefined) throw new Error('More buyers are needed');
      await this.#survey(client);
    }
  }

  async #survey(client: WebClient): Promise<void> {
    const said: string[] = [];
    this.#said.set(client, said);
    let newest = await this.#turn(client, { id: client.newId(), opened: true }, -1);
    while (!this.#isOver && said.length < TURNS) {
      await wait(PAUSE_MS);
      const text = newest.choices?.options.some(({ value }) => value === '5') ? '5' : 'It was late';
      newest = await this.#turn(client, { id: client.newId(), text }, newest.sequence);
      said.push(text);
    }
  }

  /** Resolves with the newest line of the bot. */
  async #turn(client: WebClient, message: ClientMessage, after: number): Promise<ChatLine> {
    const { status } = await client.send(message);
    if (status !== 202) throw new Error(`A buyer's answer was refused with ${status}`);
    const reply = await untilHolds(async () => {
      const lines = await client.lines(after);
      const line = lines.findLast(({ author }) => author === 'bot');
      if (line === undefined) throw new Error('The bot has not replied');
      return line;
    });
    this.turns += 1;
    return reply;
  }
}
