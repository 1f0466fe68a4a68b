import { randomBytes } from 'node:crypto';
import type { ChatLine } from '../../../adapters/web/wire.ts';
import { type ConversationId, conversationId } from '../../../src/core/contract/ids.ts';
import { type Posted, WebClient, type WebStream } from '../../support/web/web-client.ts';
import type { Buyer, Exempt, Platform, Seen, StartPlatform } from './platform.ts';

/** A token is `q1`, six characters of expiry, the invitation, and 22 of signature. */
const INVITATION = /^q1.{6}(.+).{22}$/;

type Post = (client: WebClient) => Promise<Posted>;

/** Somebody with a browser: posts as the chat page does and reads its stream. */
class Browser implements Buyer {
  /** A visitor without an invitation has an address of their own making. */
  #token = `v.${randomBytes(20).toString('hex')}`;
  readonly #program: () => string;
  #stream: WebStream | undefined;
  #newest: Post | undefined;
  #count = 0;
  readonly #statuses: number[];

  /** `statuses` is given what each post was answered with. */
  constructor(program: () => string, statuses: number[]) {
    this.#program = program;
    this.#statuses = statuses;
  }

  get conversation(): ConversationId {
    return conversationId('web', INVITATION.exec(this.#token)?.[1] ?? this.#token);
  }

  /** Comes back, as a page does whose connection broke. */
  async comeBack(): Promise<void> {
    if (this.#stream !== undefined) await this.#connect();
  }

  async open(token: string): Promise<void> {
    this.#token = token;
    await this.#connect();
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

  async #connect(): Promise<void> {
    this.leave();
    this.#stream = await this.#client().follow();
  }

  #client(): WebClient {
    return new WebClient(this.#program(), this.#token);
  }

  async #do(post: Post): Promise<void> {
    this.#newest = post;
    if (this.#stream?.isOver !== false) await this.#connect();
    this.#statuses.push((await post(this.#client())).status);
  }

  #nextId(): string {
    this.#count += 1;
    return `message-${this.#count}`;
  }
}

const PULLED = 'pages fetch what the transcript has: the program sends nothing that could fail';

const NO_TEAM = 'staff work in messengers: a page belongs to one visitor';
const NO_FILES = 'the page sends and shows text alone';

/** The chat page's public HTTP interface. */
const startWeb: StartPlatform = async () => {
  const browsers = new Map<string, Browser>();
  const statuses: number[] = [];
  let program = '';
  const posting = async (token: string, body: string): Promise<number> =>
    (await new WebClient(program, token).post(body)).status;
  const platform: Platform = {
    environment: {},
    connect: async (programUrl) => {
      program = programUrl;
      for (const browser of browsers.values()) await browser.comeBack();
    },
    secrets: [],
    buyer: (name) => {
      const browser = browsers.get(name) ?? new Browser(() => program, statuses);
      browsers.set(name, browser);
      return browser;
    },
    deliveries: () => {
      const taken = statuses.filter((status) => status < 300).length;
      return { taken, refused: statuses.length - taken };
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
      outage: PULLED,
      card: NO_TEAM,
      under: NO_TEAM,
      files: NO_FILES,
      echo: 'pages post what their person does, and nothing of the bot',
    },
    stop: async () => {
      for (const browser of browsers.values()) browser.leave();
    },
  };
  return platform;
};

export default startWeb;

export const exempt: Exempt = {
  emulator: 'the platform is our own server, which the tests call as browsers do',
  fixtures: 'nobody but our own page writes what is delivered',
};
