import type { WebClient } from '@slack/web-api';
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
import { boltApp } from './inbound/bolt-app.ts';
import { receiver } from './inbound/receive.ts';
import { servedThreads } from './inbound/served-threads.ts';
import { keepConnected } from './inbound/socket.ts';
import { webhookRoute } from './inbound/webhook.ts';
import { type Deliver, deliverer } from './outbound/deliver.ts';
import { download } from './outbound/download.ts';
import { find } from './outbound/find.ts';
import { people } from './outbound/people.ts';
import { TEXT_LIMIT_UNITS } from './outbound/render.ts';
import { send } from './outbound/send.ts';
import { webClient } from './outbound/web-client.ts';
import { examine } from './set-up/examine.ts';
import { APP_TOKEN_REFUSED } from './set-up/operator-news.ts';
import { keepSettingUp, type SetUpTools, setUp } from './set-up/set-up.ts';
import { entrance } from './set-up/workspace.ts';
import type { BotSettings } from './settings.ts';

/** While one connection is renewed, the other hears the presses that Slack never repeats. */
const CONNECTIONS = 2;

/** A bot of Slack: by Socket Mode where there is an app token, else by HTTP. */
export class SlackAdapter implements ChannelAdapter {
  readonly name = 'slack';
  readonly can: Capabilities = {
    choices: 'pressed',
    edits: true,
    threads: true,
    files: 'any',
    textLimit: TEXT_LIMIT_UNITS,
    deliversOnce: true,
  };
  readonly routes: readonly Route[];

  readonly #settings: BotSettings;
  readonly #context: AdapterContext;
  readonly #client: WebClient;
  readonly #inFlight = inFlight();
  readonly #stopping = new AbortController();
  #deliver: Deliver | undefined;
  readonly #told = new Set<string>();
  #isSetUp = false;

  constructor(settings: BotSettings, context: AdapterContext) {
    this.#settings = settings;
    this.#context = context;
    this.#client = webClient(settings, context.log);
    this.routes = this.#webhookRoutes();
  }

  /** Resolves also where Slack cannot be reached yet, and goes on trying; throws ChannelRefused. */
  async start(sink: Sink): Promise<void> {
    const tools = {
      client: this.#client,
      context: this.#context,
      signal: this.#stopping.signal,
    };
    this.#isSetUp = await setUp(tools);
    if (!this.#isSetUp) void this.#inFlight.add(this.#keepSettingUp(tools));
    this.#deliver = this.#deliverer(sink);
    this.#connect(this.#deliver);
  }

  /** Slack has taken the token. */
  isSetUp(): boolean {
    return this.#isSetUp;
  }

  async #keepSettingUp(tools: SetUpTools): Promise<void> {
    this.#isSetUp = await keepSettingUp(tools);
  }

  /** Whether Slack answers a call that shows nothing to anybody. */
  async isBack(): Promise<boolean> {
    return await this.#inFlight.add(succeeds(this.#client.auth.test()));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#deliver = undefined;
    await this.#inFlight.idle();
  }

  async send(message: OutboundMessage, parcel?: SendContext): Promise<Receipt> {
    const { apiUrl } = this.#settings;
    const tools = { client: this.#client, apiUrl, tell: (news: string) => this.#tellOnce(news) };
    return await this.#inFlight.add(send(tools, message, parcel));
  }

  async find(message: OutboundMessage, parcel?: SendContext): Promise<Receipt | undefined> {
    return await this.#inFlight.add(find(this.#client, message, parcel));
  }

  async download(media: MediaReference, limitBytes: number): Promise<CarriedFile> {
    const { apiUrl, botToken } = this.#settings;
    const tools = { client: this.#client, apiUrl, botToken };
    return await this.#inFlight.add(download(tools, media, limitBytes));
  }

  async deepLink(token: string): Promise<DeepLink | undefined> {
    return await entrance(this.#context.memory, token);
  }

  async runChecks(): Promise<readonly Check[]> {
    return await examine(this.#settings, this.#client, this.#context);
  }

  /** Once: every message until the operator acts would say the same. */
  #tellOnce(sentence: string): void {
    if (!this.#told.has(sentence)) this.#context.log.error({}, sentence);
    this.#told.add(sentence);
  }

  #deliverer(sink: Sink): Deliver {
    const context = this.#context;
    const client = this.#client;
    const tools = {
      client,
      context,
      people: people(client),
      served: servedThreads(context.transcript),
      inFlight: this.#inFlight,
    };
    const { now, teamChannels, readToken } = context;
    const app = boltApp(
      {
        settings: this.#settings,
        context,
        reading: { now, teamChannels, readToken },
        receive: receiver(tools, sink),
      },
      // What comes in is given to the app by our own route and sockets.
      { init: () => {}, start: async () => undefined, stop: async () => undefined },
    );
    const process = (event: Parameters<typeof app.processEvent>[0]) =>
      this.#inFlight.add(app.processEvent(event));
    return deliverer(context, process);
  }

  #connect(deliver: Deliver): void {
    const { appToken, apiUrl } = this.#settings;
    if (appToken === undefined) return;
    const { log } = this.#context;
    const { signal } = this.#stopping;
    const tokenRefused = () => this.#tellOnce(APP_TOKEN_REFUSED);
    const tools = { appToken, apiUrl, log, deliver, signal, tokenRefused };
    for (let count = 0; count < CONNECTIONS; count += 1)
      void this.#inFlight.add(keepConnected(tools));
  }

  /** With both secrets Slack may also deliver here, as while an operator changes over. */
  #webhookRoutes(): readonly Route[] {
    const { signingSecret } = this.#settings;
    if (signingSecret === undefined) return [];
    const { now } = this.#context;
    return [webhookRoute({ secret: signingSecret, now, deliver: () => this.#deliver })];
  }
}
