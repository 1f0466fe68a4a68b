import { PassThrough } from 'node:stream';
import { ConsoleChat } from '../../../adapters/console/console-chat.ts';
import type { ChannelAdapter, Sink } from '../../../src/core/contract/channel.ts';
import { type ConversationId, conversationId } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { until } from '../../emulators/parts/until-true.ts';
import type { Buyer, Exempt, Seen, StartPlatform } from './platform.ts';

/** Wide enough that no text of ours is broken into rows. */
const COLUMNS = 20_000;
const LISTED = /^\[\d+\] (.*)$/;
const SCALE = /^\[[^\]]*\](?: \[[^\]]*\])+$/;

/** One terminal: the program's side is a chat, the other side a person who reads and types. */
class Terminal implements Buyer {
  readonly conversation: ConversationId;
  readonly #address: string;
  readonly #program: () => Sink;
  readonly #now: () => number;
  readonly #printed: string[] = [];
  #chat: ConsoleChat | undefined;
  #keyboard = new PassThrough();
  #taken = 0;

  constructor(address: string, program: () => Sink, now: () => number) {
    this.conversation = conversationId('console', address);
    this.#address = address;
    this.#program = program;
    this.#now = now;
  }

  get taken(): number {
    return this.#taken;
  }

  async open(token: string): Promise<void> {
    await this.stop();
    await this.#begin(token);
  }

  async say(text: string): Promise<void> {
    if (this.#chat === undefined) await this.#begin();
    await this.#type(text);
  }

  async choose(label: string): Promise<void> {
    const choices = this.saw().findLast((seen) => seen.choices.length > 0)?.choices ?? [];
    const index = choices.indexOf(label);
    if (index < 0) throw new Error(`No choice ${label}`);
    const rows = this.#printed.findLast((text) => text.includes(`[${label}]`));
    await this.#type(rows === undefined ? String(index + 1) : label);
  }

  async repeat(): Promise<void> {
    throw new Error(CANNOT.repeat);
  }

  saw(): readonly Seen[] {
    return this.#printed.map(seenOf);
  }

  /** A terminal that was in use is opened again with its program. */
  async restart(): Promise<void> {
    if (this.#chat !== undefined) await this.#begin();
  }

  async send(message: OutboundMessage): Promise<{ messageId?: string }> {
    return await (this.#chat ?? this.#newChat()).send(message);
  }

  async stop(): Promise<void> {
    await this.#chat?.stop();
  }

  async #begin(token?: string): Promise<void> {
    this.#keyboard = new PassThrough();
    this.#chat = this.#newChat(token);
    const sink = this.#program();
    await this.#chat.start(async (event) => {
      const acknowledgement = await sink(event);
      this.#taken += 1;
      return acknowledgement;
    });
  }

  #newChat(token?: string): ConsoleChat {
    const screen = new PassThrough();
    screen.setEncoding('utf8').on('data', (text: string) => this.#printed.push(text));
    return new ConsoleChat({
      input: this.#keyboard,
      output: screen,
      now: this.#now,
      address: this.#address,
      look: { color: false, columns: COLUMNS },
      locale: 'en',
      ...(token !== undefined && { token }),
    });
  }

  async #type(line: string): Promise<void> {
    const before = this.#taken;
    this.#keyboard.write(`${line}\n`);
    await until(() => this.#taken > before);
  }
}

/** Reads one printed message back into what a person makes of it. */
function seenOf(printed: string): Seen {
  const rows = printed.trimEnd().split('\n');
  const scale = rows.find((row) => SCALE.test(row));
  const choices =
    scale === undefined
      ? rows.flatMap((row) => LISTED.exec(row)?.[1] ?? [])
      : scale.slice(1, -1).split('] [');
  const text = rows.filter((row) => row !== scale && !LISTED.test(row)).join('\n');
  return { text, choices };
}

const NO_WIRE = 'there is no wire between the program and its own terminal';
const CANNOT = {
  'too-many': NO_WIRE,
  gone: NO_WIRE,
  'server-error': NO_WIRE,
  'reset-before-accept': NO_WIRE,
  'reset-after-accept': NO_WIRE,
  silence: NO_WIRE,
  outage: NO_WIRE,
  repeat: NO_WIRE,
  forged: NO_WIRE,
  echo: NO_WIRE,
  card: 'a terminal has one buyer and no team',
  under: 'a terminal has one buyer and no team',
  files: 'a terminal shows text alone',
  durable: 'a terminal waits for no acknowledgement: its talk ends where a line is not safe',
};

/** Terminals side by side, each with an address; the program has them as one channel. */
class Terminals {
  readonly #terminals = new Map<string, Terminal>();
  readonly #now: () => number;
  #sink: Sink | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  get all(): readonly Terminal[] {
    return [...this.#terminals.values()];
  }

  of(address: string): Terminal {
    const known = this.#terminals.get(address);
    const terminal = known ?? new Terminal(address, () => this.#running(), this.#now);
    this.#terminals.set(address, terminal);
    return terminal;
  }

  channel(): ChannelAdapter {
    const { can } = new ConsoleChat({
      input: new PassThrough(),
      output: new PassThrough(),
      now: this.#now,
      look: { color: false, columns: COLUMNS },
    });
    return {
      name: 'console',
      can,
      routes: [],
      start: async (sink) => {
        this.#sink = sink;
        for (const terminal of this.all) await terminal.restart();
      },
      stop: async () => this.stop(),
      send: async (message) => await this.#at(message.to).send(message),
    };
  }

  async stop(): Promise<void> {
    for (const terminal of this.all) await terminal.stop();
  }

  #at(conversation: ConversationId): Terminal {
    const terminal = this.all.find((one) => one.conversation === conversation);
    if (terminal === undefined) throw new Error(`Nobody sits at ${conversation}`);
    return terminal;
  }

  #running(): Sink {
    if (this.#sink === undefined) throw new Error('The program does not run yet');
    return this.#sink;
  }
}

/** The program must be given `adapters` as overrides. */
const startConsole: StartPlatform = async (now = Date.now) => {
  const terminals = new Terminals(now);
  return {
    environment: {},
    adapters: () => [terminals.channel()],
    connect: async () => {},
    secrets: [],
    buyer: (name) => terminals.of(name),
    deliveries: () => ({
      taken: terminals.all.reduce((sum, { taken }) => sum + taken, 0),
      refused: 0,
    }),
    attempts: (buyer) => buyer.saw().length,
    fault: () => {
      throw new Error(NO_WIRE);
    },
    cannot: CANNOT,
    stop: () => terminals.stop(),
  };
};

export default startConsole;

export const exempt: Exempt = {
  emulator: 'a terminal is two streams, which the tests have themselves',
  fixtures: 'what is delivered is a line that somebody typed',
};
