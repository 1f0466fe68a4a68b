import { PassThrough } from 'node:stream';
import { ConsoleChat } from '../../../adapters/console/console-chat.ts';
import type { ChannelAdapter, Sink } from '../../../src/core/channel.ts';
import { conversationId } from '../../../src/core/ids.ts';
import type { OutboundMessage } from '../../../src/core/message.ts';
import { until } from '../../emulators/parts/until-true.ts';
import type { Buyer, Seen, StartPlatform } from './platform.ts';

/** Wide enough that no text of ours is broken into rows. */
const COLUMNS = 10_000;
const LISTED = /^\[\d+\] (.*)$/;
const SCALE = /^\[[^\]]*\](?: \[[^\]]*\])+$/;

/** One terminal: the program's side is a channel, the other side a person who reads and types. */
class Terminal implements Buyer {
  readonly conversation = conversationId('console', 'local');
  readonly #printed: string[] = [];
  #sink: Sink | undefined;
  #chat: ConsoleChat | undefined;
  #keyboard = new PassThrough();
  #taken = 0;

  /** The program's side; made anew for each program that uses this terminal. */
  channel(): ChannelAdapter {
    const { can } = this.#newChat();
    return {
      name: 'console',
      can,
      routes: [],
      start: async (sink) => {
        this.#sink = counted(sink, () => {
          this.#taken += 1;
        });
        // A terminal that was in use is opened again with its program.
        if (this.#chat !== undefined) await this.#begin();
      },
      stop: async () => await this.#chat?.stop(),
      send: async (message: OutboundMessage) => await (this.#chat ?? this.#newChat()).send(message),
    };
  }

  async open(token: string): Promise<void> {
    await this.#chat?.stop();
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

  async stop(): Promise<void> {
    await this.#chat?.stop();
  }

  async #begin(token?: string): Promise<void> {
    const sink = this.#sink;
    if (sink === undefined) throw new Error('The program does not run yet');
    this.#keyboard = new PassThrough();
    this.#chat = this.#newChat(token);
    await this.#chat.start(sink);
  }

  #newChat(token?: string): ConsoleChat {
    const screen = new PassThrough();
    screen.setEncoding('utf8').on('data', (text: string) => this.#printed.push(text));
    return new ConsoleChat({
      input: this.#keyboard,
      output: screen,
      now: Date.now,
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

function counted(sink: Sink, count: () => void): Sink {
  return async (event) => {
    const acknowledgement = await sink(event);
    count();
    return acknowledgement;
  };
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
  repeat: NO_WIRE,
  forged: NO_WIRE,
  'two buyers': 'a program has one terminal',
  foreign: 'a program has one terminal',
};

/** The terminal in which the program runs; the program must be given `adapters` as overrides. */
const startConsole: StartPlatform = async () => {
  const terminal = new Terminal();
  let owner: string | undefined;
  return {
    environment: {},
    adapters: () => [terminal.channel()],
    connect: async () => {},
    secrets: [],
    buyer: (name) => {
      owner ??= name;
      if (owner !== name) throw new Error(CANNOT['two buyers']);
      return terminal;
    },
    attempts: (buyer) => buyer.saw().length,
    fault: () => {
      throw new Error(NO_WIRE);
    },
    cannot: CANNOT,
    stop: () => terminal.stop(),
  };
};

export default startConsole;
