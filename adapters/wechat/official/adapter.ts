import { HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
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
} from '../../../src/core/contract/channel.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import type { Route } from '../../../src/core/contract/plain-http.ts';
import { inFlight } from '../../parts/in-flight.ts';
import type { OfficialSettings } from '../settings.ts';
import { type AccessToken, accessToken } from './access-token.ts';
import { apiClient } from './api-client.ts';
import type { ApiFault } from './api-fault.ts';
import { type AuthorisedCall, authorisedCall } from './authorised-call.ts';
import { download } from './download.ts';
import { entrances } from './entrance.ts';
import { examine } from './examine.ts';
import { setMenu } from './menu.ts';
import { type Receive, receiver } from './receive.ts';
import { remedyFor } from './remedies.ts';
import { send } from './send.ts';
import { webhookRoutes } from './webhook.ts';

/** 600 units of any script are at most 1,800 of the 2,048 bytes that one text may have. */
const TEXT_LIMIT_UNITS = 600;

/** An Official Account of WeChat: deliveries by webhook, answers by customer service messages. */
export class OfficialAccountAdapter implements ChannelAdapter {
  readonly name = 'wechat';
  readonly can: Capabilities = {
    choices: 'numbered',
    edits: false,
    threads: false,
    files: 'pictures',
    textLimit: TEXT_LIMIT_UNITS,
    deliversOnce: true,
    quota: {
      afterMessage: { messages: 5, withinMs: 48 * HOUR_MS },
      afterOpening: { messages: 3, withinMs: MINUTE_MS },
    },
  };
  readonly routes: readonly Route[];
  readonly deepLink: (token: string) => Promise<DeepLink | undefined>;

  readonly #settings: OfficialSettings;
  readonly #context: AdapterContext;
  readonly #tokens: AccessToken;
  readonly #call: AuthorisedCall;
  readonly #inFlight = inFlight();
  readonly #reported = new Set<string>();
  #receive: Receive | undefined;

  constructor(settings: OfficialSettings, context: AdapterContext) {
    this.#settings = settings;
    this.#context = context;
    const call = apiClient(settings.apiUrl, context.secrets);
    this.#tokens = accessToken(call, settings, context);
    this.#call = authorisedCall(call, this.#tokens);
    this.deepLink = entrances(this.#call, context);
    const { now, quarantine } = context;
    this.routes = webhookRoutes({ settings, now, quarantine, receive: () => this.#receive });
  }

  /** Resolves also where WeChat cannot be reached: what it delivers needs no call of ours. */
  async start(sink: Sink): Promise<void> {
    const receive = receiver(this.#context, sink);
    this.#receive = (value, raw) => this.#inFlight.add(receive(value, raw));
    void this.#inFlight.add(setMenu(this.#call, this.#context, this.#settings.appId));
  }

  async isBack(): Promise<boolean> {
    return await this.#inFlight.add(isBack(this.#call));
  }

  async stop(): Promise<void> {
    this.#receive = undefined;
    await this.#inFlight.idle();
  }

  async send(message: OutboundMessage, parcel?: SendContext): Promise<Receipt> {
    const tools = { call: this.#call, refused: (fault: ApiFault) => this.#report(fault) };
    return await this.#inFlight.add(send(tools, message, parcel));
  }

  async download(media: MediaReference, limitBytes: number): Promise<CarriedFile> {
    const tools = { apiUrl: this.#settings.apiUrl, tokens: this.#tokens };
    return await this.#inFlight.add(download(tools, media, limitBytes));
  }

  async runChecks(): Promise<readonly Check[]> {
    return await examine({
      settings: this.#settings,
      context: this.#context,
      tokens: this.#tokens,
      call: this.#call,
    });
  }

  /** Once each: every message until the operator acts would say the same. */
  #report(fault: ApiFault): void {
    const remedy = fault.kind === 'refused' ? remedyFor(fault) : undefined;
    if (remedy === undefined || this.#reported.has(remedy)) return;
    this.#reported.add(remedy);
    this.#context.log.error({ fault, remedy }, 'WeChat refuses a call; the operator can fix this');
  }
}

/** WeChat is too busy to answer. */
const BUSY_CODE = -1;

/** Whether WeChat answers a call that shows nothing to anybody: what is left of today's messages. */
async function isBack(call: AuthorisedCall): Promise<boolean> {
  const asked = { cgi_path: '/cgi-bin/message/custom/send' };
  const result = await call('/cgi-bin/openapi/quota/get', asked);
  if (result.kind === 'done') return true;
  return result.fault.kind === 'refused' && result.fault.code !== BUSY_CODE;
}
