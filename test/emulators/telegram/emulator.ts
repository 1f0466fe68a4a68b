import type { Update } from 'grammy/types';
import { unplug } from '../parts/unplug.ts';
import { type ApiCall, ApiFront } from './api-front.ts';
import { BotApi } from './bot-api.ts';
import { FaultPlan } from './fault-plan.ts';
import type { FileShelf } from './file-shelf.ts';
import { Group } from './group.ts';
import { LongPoll } from './long-poll.ts';
import { Person } from './person.ts';
import { until } from './until.ts';
import { type Delivery, WebhookDelivery } from './webhook-delivery.ts';
import { World } from './world.ts';

/*
 * Telegram on loopback, for the real grammY: point TELEGRAM_API_ROOT at `apiRoot`.
 *
 *   const telegram = await startTelegramEmulator({ timeScale: 0.001 });
 *   const anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'de' });
 *   anna.open('token-of-an-invitation');          // or say, edit, press, sendPhoto, block …
 *   await anna.hears(/How satisfied/);            // waits for a line of the bot
 *   anna.press('4');
 *   expect(anna.saw().at(-1)?.buttons).toEqual([]); // the chat as it is on the screen now
 *
 *   telegram.faults.next('sendMessage', refusals.tooManyRequests(3), { chat: 42 });
 *   telegram.callsOf('sendMessage')               // every call: method, body, time, status, fault
 *   telegram.hold('messages')                     // Telegram's two queues: presses overtake
 *   telegram.deliverCopies(5)                     // each update five times
 *   await telegram.settled()                      // all is delivered and taken
 *   await telegram.stop()
 *
 * Updates go by long polling or, once the bot has called setWebhook, by POST with the secret:
 * one chat's messages in order, a person's presses in a queue of their own, redelivery until a
 * 2xx (at once, 2, 4, 8 … 60 s, or as Retry-After says, all times `timeScale`), messages lost
 * after 24 h and presses after 150 s by `now`. Rates are limited by planned faults only.
 * Faults of `file` strike bytes on
 * their way to the bot. Not here: media groups, inline mode, payments, 410 closing a webhook.
 */
export interface TelegramEmulatorOptions {
  readonly token?: string;
  readonly username?: string;
  /** Milliseconds since 1970; default Date.now. */
  readonly now?: () => number;
  /** Shortens the webhook's retry schedule; default 1. */
  readonly timeScale?: number;
  readonly firstUpdateId?: number;
}

export interface BuyerOptions {
  readonly id: number;
  readonly name?: string;
  readonly lastName?: string;
  readonly languageCode?: string;
}

export interface TelegramEmulator {
  readonly apiRoot: string;
  readonly token: string;
  readonly username: string;
  readonly faults: FaultPlan;
  readonly files: FileShelf;
  /** Refuses every connection until what it resolves with is called. */
  readonly unplug: () => Promise<() => Promise<void>>;
  /** Every call of the bot, oldest first. */
  readonly calls: readonly ApiCall[];
  readonly callsOf: (method: string) => readonly ApiCall[];
  /** Every POST to the bot's webhook, in the order of their answers. */
  readonly deliveries: readonly Delivery[];
  /** A person in a private chat with the bot; the same id is the same person. */
  readonly buyer: (options: BuyerOptions) => Person;
  readonly group: (id: number, title: string) => Group;
  /** Delivers anything, understood or not; returns its update id. */
  readonly push: (update: object) => number;
  /** Each update from now on is delivered so often. */
  readonly deliverCopies: (copies: number) => void;
  /** Delivers the newest action of the person with this id once more, as after a lost answer. */
  readonly repeat: (person: number) => void;
  readonly restartUpdateIds: (at: number) => void;
  readonly hold: (queue: 'messages' | 'presses') => void;
  readonly release: (queue: 'messages' | 'presses') => void;
  /** Waits until nothing is left to deliver. */
  readonly settled: (timeoutMs?: number) => Promise<void>;
  /** Waits until something is so, looking after every call and update. */
  readonly until: <Found>(look: () => Found | undefined, timeoutMs?: number) => Promise<Found>;
  readonly stop: () => Promise<void>;
}

const BOT_ID = 7_000_000_001;

export async function startTelegramEmulator(
  options: TelegramEmulatorOptions = {},
): Promise<TelegramEmulator> {
  const now = options.now ?? Date.now;
  const token = options.token ?? `${BOT_ID}:AAEmulated-Token_0123456789abcdefghij`;
  const username = options.username ?? 'quayside_test_bot';
  const firstUpdateId = options.firstUpdateId ?? 100_001;
  const world = new World({ now, bot: botUser(token, username), firstUpdateId });
  const polls = new LongPoll(world.pending);
  const webhooks = new WebhookDelivery(world.pending, { now, timeScale: options.timeScale ?? 1 });
  const faults = new FaultPlan();
  const api = new BotApi(world, polls, webhooks);
  const front = new ApiFront({
    token,
    api,
    files: world.files,
    faults,
    now,
    changed: () => world.changed(),
  });
  const apiRoot = await front.listen();
  return {
    apiRoot,
    token,
    username,
    faults,
    files: world.files,
    unplug: () => unplug(front.server),
    calls: front.calls,
    callsOf: (method) => front.calls.filter((call) => call.method === method),
    deliveries: webhooks.deliveries,
    ...people(world),
    ...delivery(world),
    until: (look, timeoutMs) => until(world, look, timeoutMs),
    stop: async () => {
      polls.stop();
      await webhooks.stop();
      await front.close();
    },
  };
}

function people(world: World): Pick<TelegramEmulator, 'buyer' | 'group'> {
  return {
    buyer: ({ id, name = 'Buyer', lastName, languageCode }) => {
      const last = lastName === undefined ? {} : { last_name: lastName };
      const language = languageCode === undefined ? {} : { language_code: languageCode };
      const user = { id, is_bot: false, first_name: name, ...last, ...language };
      return new Person(world, user, { id, type: 'private', first_name: name, ...last });
    },
    group: (id, title) => new Group(world, { id, type: 'supergroup', title }),
  };
}

type DeliverySwitches = Pick<
  TelegramEmulator,
  'push' | 'deliverCopies' | 'repeat' | 'restartUpdateIds' | 'hold' | 'release' | 'settled'
>;

function delivery(world: World): DeliverySwitches {
  return {
    push: (update) => world.emit(update as Partial<Update>),
    deliverCopies: (copies) => {
      world.copies = copies;
    },
    repeat: (person) => world.repeat(person),
    restartUpdateIds: (at) => world.restartUpdateIds(at),
    hold: (queue) => world.pending.hold(queue),
    release: (queue) => world.pending.release(queue),
    settled: async (timeoutMs) => {
      const nothingLeft = () => world.pending.size === 0 || undefined;
      await until(world, nothingLeft, timeoutMs, () => `${world.pending.size} updates wait`);
    },
  };
}

function botUser(token: string, username: string) {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true as const,
    first_name: 'Quayside',
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    can_manage_bots: false,
    supports_inline_queries: false,
    supports_join_request_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
  };
}
