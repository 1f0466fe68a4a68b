import { setTimeout as pause } from 'node:timers/promises';
import { Chat } from './chat.ts';
import type { Contestant } from './contestant.ts';
import { ContestantProcess } from './contestant-process.ts';
import { isDerailed } from './derailed.ts';
import { withMonitoring } from './engine.ts';
import type { Grounds } from './grounds.ts';
import { openPlace, type Place } from './place.ts';
import { expectedOf, questionsOf, type Talk } from './talk.ts';
import { textUpdate } from './update.ts';
import { type Target, WebhookPoster } from './webhook.ts';

const BOT_TOKEN = '7000000001:bench-bench-bench-bench-bench-bench';
const WEBHOOK_SECRET = 'bench-webhook-secret-0123456789-0123456789';
const SIGNING_SECRET = 'bench-signing-secret-0123456789-0123456789';

const USUAL_PATIENCE_MS = 15_000;
/** Talks opened at the same time. */
const OPENING_BATCH = 50;
/** Nothing stored has changed for so long after the last reply: nothing more will. */
const SETTLED_MS = 1_500;
const REDELIVERY_MS = 100;
/** Far longer than a restart takes. */
const REDELIVERIES_LIMIT = 300;

export interface StageOptions {
  readonly talk: Talk;
  readonly countsCommands?: boolean;
  /** Options for the contestant's node, e.g. of its profiler. */
  readonly nodeOptions?: readonly string[];
  /** Processes that serve; every update goes to any of them. One where absent. */
  readonly workers?: number;
  /** A reply that has not come by now will not come; 15 seconds where absent. */
  readonly patienceMs?: number;
}

/** One contestant, running on a database of its own, with the buyers who talk to it. */
export class Stage {
  readonly processes: readonly ContestantProcess[];
  readonly contestant: Contestant;
  readonly #grounds: Grounds;
  readonly #talk: Talk;
  readonly #place: Place;
  readonly #poster = new WebhookPoster();
  readonly #patienceMs: number;

  private constructor(
    contestant: Contestant,
    grounds: Grounds,
    place: Place,
    options: StageOptions,
  ) {
    this.contestant = contestant;
    this.#grounds = grounds;
    this.#talk = options.talk;
    this.#patienceMs = options.patienceMs ?? USUAL_PATIENCE_MS;
    this.#place = place;
    const { MONGODB_URI: uri, DATA_DIR: dataFolder } = place.environment;
    const settings = {
      storeUri: uri && options.countsCommands ? withMonitoring(uri) : uri,
      dataFolder,
      apiRoot: grounds.botApi.root,
      botToken: BOT_TOKEN,
      webhookSecret: WEBHOOK_SECRET,
      questions: questionsOf(options.talk),
      signingSecret: SIGNING_SECRET,
    };
    this.processes = Array.from(
      { length: options.workers ?? 1 },
      () =>
        new ContestantProcess(contestant.file ?? contestant.name, settings, options.nodeOptions),
    );
  }

  /** The first of those that serve, which is the only one unless more were asked for. */
  get process(): ContestantProcess {
    return this.#anyOf(this.processes.slice(0, 1));
  }

  /** Where its data lies, as the environment names it. */
  get environment(): Place['environment'] {
    return this.#place.environment;
  }

  /** Opens a stage for this work, and closes it whatever becomes of the work. */
  static async during<Value>(
    contestant: Contestant,
    grounds: Grounds,
    options: StageOptions,
    work: (stage: Stage) => Promise<Value>,
  ): Promise<Value> {
    const place = await openPlace(grounds, contestant.store);
    const stage = new Stage(contestant, grounds, place, options);
    await stage.#start();
    try {
      return await work(stage);
    } finally {
      await stage.#close();
    }
  }

  /** That many chats whose talk has been opened: the first question stands. */
  async openedChats(count: number): Promise<readonly Chat[]> {
    const chats = Array.from({ length: count }, () => new Chat(this.#grounds.next(), this.#talk));
    for (const chat of chats) this.#grounds.chats.set(chat.id, chat);
    const ids = chats.map(({ id }) => id);
    const openings = await this.contestant.openings(this.#place, SIGNING_SECRET, ids);
    for (let from = 0; from < count; from += OPENING_BATCH) {
      const batch = chats.slice(from, from + OPENING_BATCH);
      await Promise.all(
        batch.map((chat, index) => this.say(chat, openings[from + index] ?? '/start')),
      );
    }
    return chats;
  }

  /**
   * Takes the chat's next turn. Resolves once it is acknowledged and the reply has been seen, with
   * the time to the acknowledgement in milliseconds.
   */
  async turn(chat: Chat): Promise<number> {
    const words = chat.talk[chat.position]?.text ?? '';
    chat.position += 1;
    return await this.say(chat, words);
  }

  async say(chat: Chat, text: string): Promise<number> {
    const wanted = chat.heard + 1;
    const beganAt = performance.now();
    const [{ status, ackMs }, replied] = await Promise.all([
      this.post(chat, textUpdate(chat.id, text)).then((code) => ({
        status: code,
        ackMs: performance.now() - beganAt,
      })),
      chat.hasHeard(wanted, this.#patienceMs),
    ]);
    const { title } = this.contestant;
    if (status !== 200) throw new Error(`${title} answered ${status} to "${text}"`);
    if (!replied) throw new Error(`${title} had no reply to "${text}"`);
    return ackMs;
  }

  /** Posts once; a message in the webhook's answer counts as said. */
  async post(chat: Chat, update: string, onFlushed?: () => void): Promise<number> {
    const { status, says } = await this.#poster.post(this.#target(), update, onFlushed);
    if (says) chat.hear();
    return status;
  }

  /** Posts until it is acknowledged, as Telegram does. */
  async deliver(chat: Chat, update: string, onFlushed?: () => void): Promise<void> {
    for (let tries = 0; tries < REDELIVERIES_LIMIT; tries += 1) {
      const status = await this.post(chat, update, onFlushed).catch(() => 0);
      if (status === 200) return;
      await pause(REDELIVERY_MS);
    }
    throw new Error(`${this.contestant.title} takes an update not even after half a minute`);
  }

  /**
   * How many of these talks are not stored as they were held, once nothing changes any more and
   * the contestant was stopped in order, so that it could write what it still held.
   */
  async derailed(chats: readonly Chat[]): Promise<number> {
    if ((await this.#settledCount(chats)) === 0) return 0;
    return await this.stoppedFor(() => this.#derailedNow(chats));
  }

  /** Stops the contestant in order, and starts it again after the work. */
  async stoppedFor<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.#stop();
    const value = await work();
    await this.#start();
    return value;
  }

  async #close(): Promise<void> {
    await this.#stop();
    this.#poster.close();
    await this.#place.remove();
  }

  async #start(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.start()));
  }

  async #stop(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.stop()));
  }

  #anyOf(processes: readonly ContestantProcess[]): ContestantProcess {
    const chosen = processes[Math.floor(Math.random() * processes.length)];
    if (chosen === undefined) throw new Error('Nobody serves on this stage');
    return chosen;
  }

  async #settledCount(chats: readonly Chat[]): Promise<number> {
    let count = await this.#derailedNow(chats);
    let changedAt = Date.now();
    while (count > 0 && Date.now() < changedAt + SETTLED_MS) {
      await pause(REDELIVERY_MS);
      const now = await this.#derailedNow(chats);
      if (now !== count) changedAt = Date.now();
      count = now;
    }
    return count;
  }

  async #derailedNow(chats: readonly Chat[]): Promise<number> {
    const ids = chats.map(({ id }) => id);
    const stored = await this.contestant.stored(this.#place, ids);
    return chats.filter(({ id, talk }) => isDerailed(stored.get(id), expectedOf(talk))).length;
  }

  #target(): Target {
    const { port } = this.#anyOf(this.processes);
    return { port, path: '/webhooks/telegram', secret: WEBHOOK_SECRET };
  }
}
