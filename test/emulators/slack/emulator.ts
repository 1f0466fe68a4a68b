import { SCOPES } from '../../../adapters/slack/set-up/needs.ts';
import { unplug } from '../parts/unplug.ts';
import { type ApiCall, ApiFront } from './api-front.ts';
import { Deliveries, type Kind } from './deliveries.ts';
import { FaultPlan } from './fault-plan.ts';
import { FileShelf } from './file-shelf.ts';
import { Person } from './person.ts';
import { SocketGateway } from './socket-gateway.ts';
import { until } from './until.ts';
import { WebApi } from './web-api.ts';
import { World } from './world.ts';

/*
 * Slack on loopback, for the real Bolt: point SLACK_API_URL at `apiUrl`.
 *
 *   const slack = await startSlackEmulator({ timeScale: 0.001 });
 *   slack.connect(`${programUrl}/webhooks/slack`);   // or let the program open its sockets
 *   const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna', locale: 'de-DE' });
 *   await anna.say('hello');                          // resolves once it is acknowledged
 *   await anna.hears(/How satisfied/);
 *   await anna.press('4');
 *   slack.faults.next('chat.postMessage', refusals.tooManyRequests(3), { chat: anna.channel });
 *   slack.sockets.drop();                             // one connection breaks off
 *   await slack.stop();
 *
 * Events come by socket while one is open, else by signed POST, and again at once, after a minute
 * and after five (times `timeScale`); presses, forms and commands come once. Rates are limited by
 * planned faults only; faults of `upload` and `file` strike the bytes on their way. Not here:
 * shortcuts, OAuth, several workspaces.
 */
export interface SlackEmulatorOptions {
  readonly botToken?: string;
  readonly now?: () => number;
  readonly timeScale?: number;
  /** What the token may do; default: all that the program needs. */
  readonly scopes?: readonly string[];
}

export interface SlackEmulator {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly world: World;
  readonly faults: FaultPlan;
  readonly files: FileShelf;
  readonly deliveries: Deliveries;
  readonly sockets: SocketGateway;
  /** Refuses every connection until what it resolves with is called. */
  readonly unplug: () => Promise<() => Promise<void>>;
  readonly calls: readonly ApiCall[];
  readonly callsOf: (method: string) => readonly ApiCall[];
  /** Where events are posted. */
  readonly connect: (url: string) => void;
  /** A person in direct messages with the bot; the same id is the same person. */
  readonly buyer: (who: { id: string; name?: string; locale?: string }) => Person;
  /** The same person in a channel that the bot is in. */
  readonly inChannel: (user: string, channel: string) => Person;
  /** Delivers anything, understood or not. */
  readonly push: (kind: Kind, payload: object) => Promise<void>;
  readonly until: <Found>(look: () => Found | undefined, timeoutMs?: number) => Promise<Found>;
  readonly stop: () => Promise<void>;
}

const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';
const APP_TOKEN = 'xapp-1-A0EMULATED-1-emulated';

export async function startSlackEmulator(
  options: SlackEmulatorOptions = {},
): Promise<SlackEmulator> {
  const now = options.now ?? Date.now;
  const botToken = options.botToken ?? 'xoxb-1-emulated';
  const world = new World(now);
  const changed = () => world.changed();
  const faults = new FaultPlan();
  let host = '';
  const files = new FileShelf(world, () => `http://${host}`);
  const api = new WebApi(world, () => `ws://${host}/link?ticket=${world.nextId('t')}`, files);
  const tokens = { bot: botToken, app: APP_TOKEN };
  const scopes = () => options.scopes ?? Object.keys(SCOPES);
  const front = new ApiFront({ tokens, scopes, api, files, faults, now, changed });
  const sockets = new SocketGateway(front.server, changed);
  host = await front.listen();
  const timeScale = options.timeScale ?? 1;
  const secret = SIGNING_SECRET;
  const deliveries = new Deliveries({ secret, sockets, now, timeScale, changed });
  return {
    apiUrl: `http://${host}/api/`,
    botToken,
    appToken: APP_TOKEN,
    signingSecret: SIGNING_SECRET,
    world,
    faults,
    files,
    deliveries,
    sockets,
    unplug: () => unplug(front.server),
    calls: front.calls,
    callsOf: (method) => front.calls.filter((call) => call.method === method),
    connect: (url) => {
      deliveries.url = url;
    },
    buyer: ({ id, name = 'Buyer', locale = 'en-US' }) => {
      world.users.set(id, { id, name, locale });
      return new Person(world, deliveries, id, api.directOf(id));
    },
    inChannel: (user, channel) => {
      world.channels.add(channel);
      if (!world.users.has(user)) world.users.set(user, { id: user, name: user, locale: 'en-US' });
      return new Person(world, deliveries, user, channel);
    },
    push: (kind, payload) => deliveries.deliver(kind, payload),
    until: (look, timeoutMs) => until(world, look, timeoutMs),
    stop: async () => {
      await deliveries.stop();
      await sockets.close();
      await front.close();
    },
  };
}
