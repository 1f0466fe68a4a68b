import qrcode from 'qrcode';
import { MINUTE_MS, SECOND_MS } from '../../../src/base/instant.ts';
import type {
  AdapterContext,
  Capabilities,
  CarriedFile,
  ChannelAdapter,
  Check,
  Receipt,
  SendContext,
  Sink,
} from '../../../src/core/contract/channel.ts';
import { addressOf, channelOf } from '../../../src/core/contract/ids.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import type { Route } from '../../../src/core/contract/plain-http.ts';
import { inFlight } from '../../parts/in-flight.ts';
import { messageText } from '../message-text.ts';
import type { PuppetSettings } from '../settings.ts';
import { splitBytes } from '../split-bytes.ts';
import { ChildKeeper, type KeeperTools } from './child-keeper.ts';
import type { FromChild } from './child-messages.ts';
import { durably } from './durably.ts';
import { examine } from './examine.ts';
import { FILE_LIMIT_BYTES, fileTooLarge, packed, unpacked } from './packed-file.ts';
import { notBrought, waitingFiles } from './waiting-files.ts';
import { loggedOut, notSent, waitingSends } from './waiting-sends.ts';

const TEXT_LIMIT_UNITS = 600;
const TEXT_LIMIT_BYTES = 2_048;
const SEND_PATIENCE_MS = 10 * SECOND_MS;
const FILE_PATIENCE_MS = 30 * SECOND_MS;

/** Parts that a test puts in the place of wechaty's own. */
export interface PuppetParts {
  readonly entry?: URL;
  readonly environment?: Readonly<Record<string, string>>;
  readonly restart?: KeeperTools['restart'];
  readonly print?: (text: string) => void;
}

/** `child.ts` in source, `child.js` once built. */
const ENTRY = new URL(`./child${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** A personal account of WeChat by wechaty, which runs in a process of its own. */
export class PuppetAdapter implements ChannelAdapter {
  readonly name = 'wechat';
  readonly can: Capabilities = {
    choices: 'numbered',
    edits: false,
    threads: false,
    files: 'any',
    textLimit: TEXT_LIMIT_UNITS,
    deliversOnce: true,
  };
  readonly routes: readonly Route[] = [];

  readonly #settings: PuppetSettings;
  readonly #context: AdapterContext;
  readonly #print: (text: string) => void;
  readonly #keeper: ChildKeeper;
  readonly #sends = waitingSends(SEND_PATIENCE_MS);
  readonly #files = waitingFiles(FILE_PATIENCE_MS);
  readonly #inFlight = inFlight();
  #deliver: ReturnType<typeof durably> | undefined;
  #isLoggedIn = false;

  constructor(settings: PuppetSettings, context: AdapterContext, parts: PuppetParts = {}) {
    this.#settings = settings;
    this.#context = context;
    this.#print = parts.print ?? ((text) => process.stderr.write(text));
    const { puppet, token, folder } = settings;
    this.#keeper = new ChildKeeper({
      entry: parts.entry ?? ENTRY,
      environment: parts.environment ?? {},
      folder,
      begin: { kind: 'begin', puppet, ...(token && { token }), teamRooms: teamRooms(context) },
      onMessage: (message) => this.#onMessage(message),
      lost: () => this.#lost(),
      log: context.log,
      restart: parts.restart ?? { firstMs: SECOND_MS, limitMs: 5 * MINUTE_MS },
    });
  }

  async start(sink: Sink): Promise<void> {
    this.#deliver = durably(this.#context, sink);
    await this.#keeper.start();
  }

  async stop(): Promise<void> {
    this.#deliver = undefined;
    await this.#keeper.stop();
    await this.#inFlight.idle();
  }

  async send(message: OutboundMessage, { files = [] }: SendContext = {}): Promise<Receipt> {
    if (files.some(({ bytes }) => bytes.length > FILE_LIMIT_BYTES)) throw fileTooLarge();
    if (!this.#isLoggedIn) throw loggedOut();
    const texts = splitBytes(messageText(message), TEXT_LIMIT_BYTES).filter((text) => text.trim());
    const to = addressOf(message.to);
    const handOver = (number: number) =>
      this.#keeper.tell({ kind: 'send', number, to, texts, files: files.map(packed) });
    await this.#inFlight.add(this.#sends.ask(handOver));
    return {};
  }

  /** As long as the puppet knows the message: a free one forgets it with its process. */
  async download(media: MediaReference, limitBytes: number): Promise<CarriedFile> {
    const message = media.reference;
    const handOver = (number: number) =>
      this.#isLoggedIn && this.#keeper.tell({ kind: 'fetch', number, message, limitBytes });
    return unpacked(media, await this.#inFlight.add(this.#files.ask(handOver)));
  }

  /** The process of wechaty, where there is one. */
  get childPid(): number | undefined {
    return this.#keeper.pid;
  }

  async runChecks(): Promise<readonly Check[]> {
    return examine(this.#settings);
  }

  #onMessage(message: FromChild): void {
    switch (message.kind) {
      case 'alive':
        return;
      case 'scan':
        this.#showCode(message.code);
        return;
      case 'login':
      case 'logout':
        this.#setLoggedIn(message.kind === 'login');
        return;
      case 'fault':
        this.#context.log.warn({ fault: message.fault }, 'wechaty reports an error');
        return;
      case 'event':
        if (this.#deliver) void this.#inFlight.add(this.#deliver(message.event));
        return;
      case 'sent':
        this.#sends.resolve(message.number);
        return;
      case 'not-sent':
        this.#sends.reject(message.number, notSent(message));
        return;
      case 'file':
        this.#files.resolve(message.number, message);
        return;
      case 'no-file':
        this.#files.reject(message.number, notBrought(message));
    }
  }

  #setLoggedIn(isLoggedIn: boolean): void {
    this.#isLoggedIn = isLoggedIn;
    const { log } = this.#context;
    if (isLoggedIn) log.info({}, 'WeChat is logged in');
    else log.error({}, 'WeChat is logged out: somebody must scan the code that comes next');
  }

  #showCode(code: string): void {
    this.#context.log.warn({ code }, 'Scan this code with WeChat on a phone to log in');
    const drawn = qrcode.toString(code, { type: 'terminal', small: true });
    void this.#inFlight.add(
      drawn.then((picture) => this.#print(`${picture}\n`)).catch(() => undefined),
    );
  }

  #lost(): void {
    this.#isLoggedIn = false;
    this.#sends.lost();
    this.#files.lost();
  }
}

function teamRooms({ teamChannels }: AdapterContext): string[] {
  return teamChannels.filter((chat) => channelOf(chat) === 'wechat').map(addressOf);
}
