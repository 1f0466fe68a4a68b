import { randomBytes } from 'node:crypto';
import type { ChatLine } from '../../../adapters/web/wire.ts';
import { type ConversationId, conversationId } from '../../../src/core/ids.ts';
import { WebClient, type WebStream } from '../../support/web-client.ts';
import type { Buyer, Platform, Seen, StartPlatform } from './platform.ts';

/** A token is `q1`, six characters of expiry, the invitation, and 22 of signature. */
const INVITATION = /^q1.{6}(.+).{22}$/;

type Post = (client: WebClient) => Promise<unknown>;

/** Somebody with a browser: posts as the chat page does and reads its stream. */
class Browser implements Buyer {
  /** Whoever comes without an invitation has an address that they made up. */
  #token = `v.${randomBytes(20).toString('hex')}`;
  #program: string | undefined;
  #stream: WebStream | undefined;
  #newest: Post | undefined;
  #count = 0;

  get conversation(): ConversationId {
    return conversationId('web', INVITATION.exec(this.#token)?.[1] ?? this.#token);
  }

  /** Comes back, as a page does whose connection broke. */
  async connect(program: string): Promise<void> {
    this.leave();
    this.#program = program;
    this.#stream = await this.#client().follow();
  }

  async open(token: string): Promise<void> {
    this.#token = token;
    if (this.#program !== undefined) await this.connect(this.#program);
    await this.#do((client) => client.send({ id: 'opened-by-page', opened: true }));
  }

  async say(text: string): Promise<void> {
    const id = this.#nextId();
    await this.#do((client) => client.send({ id, text }));
  }

  async choose(label: string): Promise<void> {
    const choices = this.#lines().findLast((line) => line.choices !== undefined)?.choices;
    const option = choices?.options.find((one) => one.label === label);
    if (choices === undefined || option === undefined) throw new Error(`No button ${label}`);
    const { question } = choices;
    const id = this.#nextId();
    await this.#do((client) => client.send({ id, choice: { question, value: option.value } }));
  }

  async repeat(): Promise<void> {
    if (this.#newest !== undefined) await this.#do(this.#newest);
  }

  saw(): readonly Seen[] {
    return this.#lines().map(({ id, text, choices }) => ({
      text,
      choices: choices?.options.map(({ label }) => label) ?? [],
      messageId: id,
    }));
  }

  leave(): void {
    this.#stream?.leave();
  }

  /** What the bot or staff said, each line once, in its order. */
  #lines(): readonly ChatLine[] {
    const heard = (this.#stream?.lines ?? []).filter(({ author }) => author !== 'buyer');
    const once = new Map(heard.map((line) => [line.id, line]));
    return [...once.values()].toSorted((one, other) => one.sequence - other.sequence);
  }

  #client(): WebClient {
    if (this.#program === undefined) throw new Error('The program does not listen yet');
    return new WebClient(this.#program, this.#token);
  }

  async #do(post: Post): Promise<void> {
    this.#newest = post;
    await post(this.#client());
  }

  #nextId(): string {
    this.#count += 1;
    return `message-${this.#count}`;
  }
}

const PULLED = 'pages fetch what the transcript has: the program sends nothing that could fail';

/** The chat page's public HTTP interface. */
const startWeb: StartPlatform = async () => {
  const browsers = new Map<string, Browser>();
  let program = '';
  const posting = async (token: string, body: string): Promise<number> =>
    (await new WebClient(program, token).post(body)).status;
  const platform: Platform = {
    environment: {},
    connect: async (programUrl) => {
      program = programUrl;
      for (const browser of browsers.values()) await browser.connect(programUrl);
    },
    secrets: [],
    buyer: (name) => {
      const browser = browsers.get(name) ?? new Browser();
      browsers.set(name, browser);
      if (program !== '') void browser.connect(program);
      return browser;
    },
    attempts: (buyer) => buyer.saw().length,
    fault: () => {
      throw new Error(PULLED);
    },
    forged: (body) => posting('q1-forged-token-that-nobody-has-ever-signed', body),
    delivered: (body) => posting(`v.${randomBytes(20).toString('hex')}`, body),
    cannot: {
      'too-many': PULLED,
      gone: PULLED,
      'server-error': PULLED,
      'reset-before-accept': PULLED,
      'reset-after-accept': PULLED,
      silence: PULLED,
      foreign: 'whoever holds the address of a chat is its person',
    },
    stop: async () => {
      for (const browser of browsers.values()) browser.leave();
    },
  };
  return platform;
};

export default startWeb;
