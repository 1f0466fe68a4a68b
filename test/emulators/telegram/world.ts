import { TelegramServer } from '@bonkers-agency/grammy-test';
import type { Chat, Update, UserFromGetMe } from 'grammy/types';
import { FileShelf } from './file-shelf.ts';
import { PendingUpdates } from './pending-updates.ts';

/** A pressed button and what the bot answered to it. */
export interface PressRecord {
  readonly queryId: string;
  readonly user: number;
  readonly pressedAt: number;
  answeredAt?: number;
  notice?: string;
}

export interface WorldOptions {
  readonly now: () => number;
  readonly bot: UserFromGetMe;
  readonly firstUpdateId: number;
}

/**
 * Everything that Telegram knows: chats and messages in the double of grammy-test, and here
 * what that does not have (who has blocked the bot, closed topics, moved groups, waiting updates).
 */
export class World {
  readonly server: TelegramServer;
  readonly pending: PendingUpdates;
  readonly now: () => number;
  readonly blockedBy = new Set<number>();
  readonly closedTopics = new Set<string>();
  readonly movedTo = new Map<number, number>();
  readonly files = new FileShelf();
  /** Groups with topics, and whether the bot may open some. */
  readonly forums = new Map<number, { readonly mayOpen: boolean }>();
  /** Titles of the topics that the bot has opened, by `chat/topic`. */
  readonly topics = new Map<string, string>();
  readonly presses = new Map<string, PressRecord>();
  /** How often each new update is delivered. */
  copies = 1;
  allowedUpdates: readonly string[] | undefined;
  #nextUpdateId: number;
  readonly #newest = new Map<number, Update>();
  readonly #watchers = new Set<() => void>();

  constructor(options: WorldOptions) {
    this.now = options.now;
    this.server = new TelegramServer(options.bot);
    this.pending = new PendingUpdates(options.now);
    this.#nextUpdateId = options.firstUpdateId;
  }

  /** Before anything happens: the double keeps its own clock. */
  tick(): void {
    this.server.setCurrentTime(this.now());
  }

  /** Something happened that the bot is to hear of; returns the update's id. */
  emit(happening: Partial<Update>): number {
    // A snapshot: the message may be edited before it is delivered.
    const update = { ...structuredClone(happening), update_id: this.#nextUpdateId } as Update;
    this.#nextUpdateId += 1;
    const [kind = ''] = Object.keys(happening).filter((key) => key !== 'update_id');
    const person = (update.message ?? update.edited_message ?? update.callback_query)?.from?.id;
    if (person !== undefined) this.#newest.set(person, update);
    if (this.allowedUpdates?.includes(kind) ?? true) this.pending.add(update, this.copies);
    return update.update_id;
  }

  /** Delivers the newest action of this person once more, with the id it had. */
  repeat(person: number): void {
    const update = this.#newest.get(person);
    if (update !== undefined) this.pending.add(update, 1);
  }

  /** After a silent week Telegram begins anywhere. */
  restartUpdateIds(at: number): void {
    this.#nextUpdateId = at;
  }

  meet(chat: Chat): void {
    this.server.chatState.getOrCreate(chat);
  }

  /** Calls back after every call of the bot until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
