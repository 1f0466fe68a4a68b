import type {
  AdapterContext,
  Capabilities,
  CarriedFile,
  ChannelAdapter,
  Check,
  DeepLink,
  Receipt,
  SendContext,
  Sink,
} from '../../src/core/contract/channel.ts';
import type { MediaReference } from '../../src/core/contract/media-reference.ts';
import type { OutboundMessage } from '../../src/core/contract/message.ts';
import type { Route } from '../../src/core/contract/plain-http.ts';
import { inFlight } from '../parts/in-flight.ts';
import { succeeds } from '../parts/succeeds.ts';
import { updateFetcher } from './inbound/fetch-updates.ts';
import { poll } from './inbound/poll.ts';
import { type Receive, receiver } from './inbound/receive.ts';
import { webhookRoute } from './inbound/webhook.ts';
import { botClient } from './outbound/bot-client.ts';
import { download } from './outbound/download.ts';
import { grammySignal } from './outbound/grammy-signal.ts';
import { openTopics, type Topics } from './outbound/open-topics.ts';
import { TEXT_LIMIT_UNITS } from './outbound/render.ts';
import { send } from './outbound/send.ts';
import { announce } from './set-up/announce.ts';
import { BOT_NAME, botName } from './set-up/bot-name.ts';
import { examine } from './set-up/examine.ts';
import { keepSettingUp, type SetUpTools, setUp } from './set-up/set-up.ts';
import { TOKEN_REFUSED } from './set-up/token-refused.ts';
import type { BotSettings } from './settings.ts';

/** Nobody waits longer for a messenger that may be away. */
const IS_BACK_PATIENCE_MS = 5_000;

/** A bot of Telegram: by webhook where the settings name one, else by long polling. */
export class TelegramAdapter implements ChannelAdapter {
  readonly name = 'telegram';
  readonly can: Capabilities = {
    choices: 'pressed',
    edits: true,
    threads: true,
    files: 'any',
    textLimit: TEXT_LIMIT_UNITS,
  };
  readonly routes: readonly Route[];

  readonly #settings: BotSettings;
  readonly #context: AdapterContext;
  readonly #client: ReturnType<typeof botClient>;
  readonly #inFlight = inFlight();
  readonly #topics: Topics = openTopics();
  readonly #stopping = new AbortController();
  #username: string | undefined;
  #linkName: string | undefined;
  #tokenRefused = false;
  #receive: Receive | undefined;

  constructor(settings: BotSettings, context: AdapterContext) {
    this.#settings = settings;
    this.#context = context;
    this.#client = botClient(settings);
    this.routes = this.#webhookRoutes();
  }

  /** Resolves also where Telegram cannot be reached yet, and goes on trying; throws ChannelRefused. */
  async start(sink: Sink): Promise<void> {
    this.#receive = this.#receiver(sink);
    const tools = this.#setUpTools();
    this.#username = await setUp(tools);
    void this.#inFlight.add(this.#run(tools));
  }

  /** Telegram knows the bot, and where its updates go. */
  isSetUp(): boolean {
    return this.#username !== undefined;
  }

  /** Whether Telegram answers a call that shows nothing to anybody. */
  async isBack(): Promise<boolean> {
    const patience = grammySignal(AbortSignal.timeout(IS_BACK_PATIENCE_MS));
    return await this.#inFlight.add(succeeds(this.#client.calls.getMe(patience)));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#receive = undefined;
    await this.#inFlight.idle();
    this.#client.close();
  }

  async send(message: OutboundMessage, parcel?: SendContext): Promise<Receipt> {
    const tools = {
      api: this.#client.calls,
      uploads: this.#client.uploads,
      topics: this.#topics,
      tokenRefused: () => this.#reportTokenRefused(),
    };
    return await this.#inFlight.add(send(tools, message, parcel));
  }

  async download(media: MediaReference, limitBytes: number): Promise<CarriedFile> {
    const tools = { api: this.#client.calls, settings: this.#settings };
    return await this.#inFlight.add(download(tools, media, limitBytes));
  }

  async deepLink(token: string): Promise<DeepLink | undefined> {
    const context = this.#context;
    const api = this.#client.calls;
    // Apart from the name that set-up learns: knowing it must not pass for being set up.
    this.#linkName ??= this.#username ?? (await botName({ api, context }));
    if (this.#linkName === undefined) return undefined;
    return { url: `https://t.me/${this.#linkName}?start=${encodeURIComponent(token)}` };
  }

  async runChecks(): Promise<readonly Check[]> {
    return await examine(this.#settings, this.#client.calls, this.#context);
  }

  /** Once: every message until the operator acts would say the same. */
  #reportTokenRefused(): void {
    if (!this.#tokenRefused) this.#context.log.error({}, TOKEN_REFUSED);
    this.#tokenRefused = true;
  }

  /** What goes on in the background from the start to the end. */
  async #run(tools: SetUpTools): Promise<void> {
    this.#username ??= await keepSettingUp(tools);
    if (this.#username === undefined || this.#receive === undefined) return;

    const { token, webhook } = this.#settings;
    const { signal } = this.#stopping;
    // Invitations made by other processes link to the bot by its name.
    await this.#context.memory.write(BOT_NAME, this.#username);
    void this.#inFlight.add(
      announce({ api: this.#client.calls, token, context: this.#context, signal }),
    );
    if (webhook !== undefined) return;
    const fetch = updateFetcher({ api: this.#client.polls, log: this.#context.log, signal });
    await poll({ fetch, receive: this.#receive, signal });
  }

  #receiver(sink: Sink): Receive {
    const { now, teamChannels, log } = this.#context;
    const receive = receiver(
      {
        context: this.#context,
        reading: { now, teamChannels, username: () => this.#username },
        press: { api: this.#client.calls, log },
        inFlight: this.#inFlight,
      },
      sink,
    );
    return (delivery) => this.#inFlight.add(receive(delivery));
  }

  #webhookRoutes(): readonly Route[] {
    const { webhook } = this.#settings;
    if (webhook === undefined) return [];
    const { quarantine } = this.#context;
    return [webhookRoute({ secret: webhook.secret, receive: () => this.#receive, quarantine })];
  }

  #setUpTools(): SetUpTools {
    return {
      api: this.#client.calls,
      settings: this.#settings,
      log: this.#context.log,
      signal: this.#stopping.signal,
    };
  }
}
