import { acceptedLocale } from '../../src/base/accepted-locale.ts';
import { FailedLookUps } from '../../src/base/failed-look-ups.ts';
import { SECOND_MS } from '../../src/base/instant.ts';
import { networkOf } from '../../src/base/network-of.ts';
import { RateLimit } from '../../src/base/rate-limit.ts';
import {
  type AdapterContext,
  type Capabilities,
  type ChannelAdapter,
  type Check,
  type DeepLink,
  Overloaded,
  type Receipt,
  type Sink,
} from '../../src/core/contract/channel.ts';
import type { ConversationId } from '../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../src/core/contract/message.ts';
import type { PlainRequest, PlainResponse, Route } from '../../src/core/contract/plain-http.ts';
import type { PageFrame } from '../../src/pages/shell.tsx';
import { type Destination, destination, visitorToken } from './address.ts';
import { chatLines, comeBack, refused, refusedToken } from './answers.ts';
import { assetRoutes } from './assets.ts';
import { chatLine } from './chat-line.ts';
import { examine } from './examine.ts';
import { follow, PACE, type Pace } from './follow.ts';
import { inboundEvent } from './inbound.ts';
import { Listeners, type Places } from './listeners.ts';
import { Mailbox } from './mailbox.ts';
import { Outage, StoreAway } from './outage.ts';
import { chatPage, crowdedPage, refusedPage } from './pages.tsx';
import { readMessage, refuseUnread } from './read-message.ts';
import { refusedStranger, Visitors } from './visitors.ts';
import { Watch } from './watch.ts';
import { VISITOR_TEXT_LIMIT } from './wire.ts';

type Found = Exclude<Destination, { kind: 'nowhere' }>;
type Nowhere = Extract<Destination, { kind: 'nowhere' }>;

const AWAY_MS = 5 * SECOND_MS;
/** Those whom the company has invited; a whole firm may come from one address. */
const INVITED_PLACES: Places = { perTalk: 10, perAddress: 1_000, inAll: 1_000 };
/** A visitor reads in a tab or two, and an office of visitors comes from one address. */
const VISITOR_PLACES: Places = { perTalk: 4, perAddress: 10, inAll: 100 };

/** A place in the talk, as asked for by a number; undefined where it is none. */
function place(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return -1;
  return /^(-1|\d{1,15})$/.test(text) ? Number(text) : undefined;
}

function refusePlace(): PlainResponse {
  return refused(400, 'after is the sequence of a line, or -1 for all lines.');
}

/** Pages and scripts go on trying; what was posted keeps its id, so that sending it again is harmless. */
function whileAway(error: unknown): PlainResponse {
  if (!(error instanceof StoreAway)) throw error;
  return comeBack(503, AWAY_MS, 'The chat cannot be reached for a moment. Please try again.');
}

/** A page is asked for again in a moment. */
function asBusy(error: unknown): never {
  throw error instanceof StoreAway ? new Overloaded(AWAY_MS) : error;
}

/** The chat in a browser, for buyers who have no messenger of ours and for scripts. */
export class WebChat implements ChannelAdapter {
  readonly name = 'web';
  readonly can: Capabilities = {
    choices: 'pressed',
    edits: false,
    threads: false,
    files: 'none',
    textLimit: 4_000,
  };
  readonly routes: readonly Route[];
  readonly #context: AdapterContext;
  readonly #pace: Pace;
  readonly #mailbox: Mailbox;
  readonly #outage: Outage;
  readonly #invited = new Listeners(INVITED_PLACES);
  readonly #strangers = new Listeners(VISITOR_PLACES);
  readonly #visitors: Visitors;
  readonly #rate = new RateLimit();
  readonly #failures = new FailedLookUps();
  readonly #watch: Watch;

  constructor(context: AdapterContext, pace: Pace = PACE) {
    this.#context = context;
    this.#pace = pace;
    this.#outage = new Outage(context);
    this.#mailbox = new Mailbox(this.#outage);
    this.#visitors = new Visitors(context, this.#outage);
    this.#watch = new Watch({
      open: () => [...this.#invited.conversations, ...this.#strangers.conversations],
      onChange: (conversation) => this.#nudge(conversation),
      context,
      everyMs: pace.watchMs,
    });
    this.routes = [
      { method: 'GET', path: '/chat', handle: async (request) => this.#welcome(request) },
      { method: 'GET', path: '/chat/:token', handle: (request) => this.#page(request) },
      this.#talkRoute('POST', 'messages', (request, from) => this.#post(request, from)),
      this.#talkRoute('GET', 'messages', (request, from) => this.#read(request, from)),
      this.#talkRoute('GET', 'events', (request, from) => this.#follow(request, from)),
      ...assetRoutes(),
    ];
  }

  async start(sink: Sink): Promise<void> {
    this.#mailbox.open(sink);
    this.#watch.start();
  }

  runChecks(): Promise<readonly Check[]> {
    return examine(this.#context.publicUrl);
  }

  async stop(): Promise<void> {
    this.#watch.stop();
    this.#invited.dismissAll();
    this.#strangers.dismissAll();
    await this.#mailbox.close();
  }

  /** Pages show what the transcript has, so nothing can be lost here: open ones are told at once. */
  async send(message: OutboundMessage): Promise<Receipt> {
    this.#nudge(message.to, message);
    return { messageId: message.id };
  }

  async deepLink(token: string): Promise<DeepLink> {
    return { url: `${this.#context.ownUrl()}/chat/${encodeURIComponent(token)}` };
  }

  #talkRoute(
    method: Route['method'],
    name: string,
    handle: (request: PlainRequest, from: Found) => Promise<PlainResponse>,
  ): Route {
    return {
      method,
      path: `/chat/:token/${name}`,
      handle: async (request) => {
        const from = this.#destination(request);
        if (from.kind !== 'nowhere') return await handle(request, from).catch(whileAway);
        const waitMs = this.#failureWaitMs(request, from);
        return waitMs > 0 ? comeBack(429, waitMs, 'Please wait.') : refusedToken(from.why);
      },
    };
  }

  #destination(request: PlainRequest): Destination {
    return destination(request.params.token ?? '', this.#context.readToken);
  }

  #nudge(conversation: ConversationId, message?: OutboundMessage): void {
    this.#invited.nudge(conversation, message);
    this.#strangers.nudge(conversation, message);
  }

  /** Milliseconds for which a guesser has to wait; an invitation that has expired is no guess. */
  #failureWaitMs({ address }: PlainRequest, { why }: Nowhere): number {
    return why === 'forged' ? this.#failures.noted(address, this.#context.now()) : 0;
  }

  #welcome(request: PlainRequest): PlainResponse {
    const { path } = request;
    if (!this.#visitors.isOpen) return refusedPage('closed', this.#frameOf(request));
    const token = visitorToken(this.#context.newId);
    // Relative, since a proxy may have put us below a path of its own.
    return { status: 303, headers: { location: path.endsWith('/') ? token : `chat/${token}` } };
  }

  async #page(request: PlainRequest): Promise<PlainResponse> {
    // The page's own links are relative to an address without a slash at its end.
    if (request.path.endsWith('/')) {
      const token = encodeURIComponent(request.params.token ?? '');
      return { status: 308, headers: { location: `../${token}` } };
    }
    const from = this.#destination(request);
    if (from.kind === 'nowhere') {
      const waitMs = this.#failureWaitMs(request, from);
      const frame = this.#frameOf(request);
      return waitMs > 0 ? crowdedPage(waitMs, frame) : refusedPage(from.why, frame);
    }
    if (await this.#visitors.isShutTo(from).catch(asBusy)) {
      return refusedPage('closed', this.#frameOf(request));
    }
    const { locale, brand } = this.#frameOf(request);
    return chatPage(locale, brand, from.kind === 'visitor' ? VISITOR_TEXT_LIMIT : undefined);
  }

  /** Company, language and way to the root, as the request asks for them. */
  #frameOf({ path, headers }: PlainRequest): PageFrame {
    const { brand, companyName, defaultLocale } = this.#context;
    return {
      brand: brand ?? { companyName },
      locale: acceptedLocale(headers['accept-language']) ?? defaultLocale,
      root: path === '/chat' ? '.' : '..',
      isOpen: this.#visitors.isOpen,
    };
  }

  async #post(request: PlainRequest, from: Found): Promise<PlainResponse> {
    const now = this.#context.now();
    const unread = refuseUnread(request, this.#context.publicUrl);
    if (unread) return unread;
    const kept = await this.#visitors.refusePost(request, from);
    if (kept) return kept;
    const waitMs = this.#rate.waitMs(from.conversation, now);
    if (waitMs > 0) return comeBack(429, waitMs, 'Too many messages at once.', 'crowded');
    const message = await readMessage(request);
    if ('status' in message) return message;
    const long = await this.#visitors.refuseLong(message, from);
    if (long) return long;
    const locale = acceptedLocale(request.headers['accept-language']);
    const answer = await this.#mailbox.take(inboundEvent(message, from, now, locale));
    this.#nudge(from.conversation);
    return answer;
  }

  async #read(request: PlainRequest, { conversation }: Found): Promise<PlainResponse> {
    const after = place(request.query.after);
    if (after === undefined) return refusePlace();
    const read = () => this.#context.transcript(conversation, after);
    return chatLines((await this.#outage.attempt(read)).map(chatLine));
  }

  async #follow(request: PlainRequest, from: Found): Promise<PlainResponse> {
    const { conversation } = from;
    const after = place(request.headers['last-event-id'] ?? request.query.after);
    if (after === undefined) return refusePlace();
    if (await this.#visitors.isShutTo(from)) return refusedStranger();
    const pages = this.#visitors.seemsStranger(from) ? this.#strangers : this.#invited;
    const listener = pages.join(conversation, request.signal, networkOf(request.address ?? ''));
    if (!listener) return comeBack(503, 30 * SECOND_MS, 'This chat is open in too many places.');
    const shared = { context: this.#context, pace: this.#pace, outage: this.#outage };
    const body = await follow({ ...shared, conversation, after, listener });
    return {
      status: 200,
      // Tells nginx not to hold lines back.
      headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
      body,
    };
  }
}
