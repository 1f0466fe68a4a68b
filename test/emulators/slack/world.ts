import type { SeenBlock } from './block-kit.ts';

export interface SlackUser {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

export interface SlackMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  /** The person, or the bot's own user. */
  readonly user: string;
  readonly bot_id?: string;
  text: string;
  blocks?: readonly SeenBlock[];
  metadata?: object;
  readonly files?: readonly SlackFile[];
}

/** A file that Slack keeps. */
export interface SlackFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Ephemeral {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

export interface OpenedView {
  readonly id: string;
  readonly user: string;
  readonly view: object;
}

export const TEAM = 'T0EMULATED';
export const APP = 'A0EMULATED';
export const BOT_USER = 'U0QUAYSIDE';
export const BOT = 'B0QUAYSIDE';

/** Everything that Slack knows of one workspace. */
export class World {
  readonly users = new Map<string, SlackUser>();
  /** Direct messages by their channel; the person in each. */
  readonly directs = new Map<string, string>();
  readonly channels = new Set<string>();
  /** Channels in which nothing can be said any more, and what Slack says about it. */
  readonly closed = new Map<string, string>();
  readonly messages: SlackMessage[] = [];
  readonly ephemerals: Ephemeral[] = [];
  readonly views: OpenedView[] = [];
  readonly files = new Map<string, SlackFile>();
  /** Names and sizes of files that are announced and have not come yet. */
  readonly announced = new Map<string, { readonly name: string; readonly length: number }>();
  readonly homes = new Map<string, object>();
  /** Who pressed what a trigger came from. */
  readonly triggers = new Map<string, string>();
  readonly now: () => number;
  readonly #watchers = new Set<() => void>();
  #count = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Seconds and a counter: unique, and growing within a channel. */
  timestamp(): string {
    this.#count += 1;
    return `${Math.floor(this.now() / 1_000)}.${String(this.#count).padStart(6, '0')}`;
  }

  trigger(user: string): string {
    this.#count += 1;
    const trigger = `1795.${this.#count}.abcdef`;
    this.triggers.set(trigger, user);
    return trigger;
  }

  nextId(prefix: string): string {
    this.#count += 1;
    return `${prefix}0${String(this.#count).padStart(6, '0')}`;
  }

  /** Somebody brings a file. */
  keep(file: Omit<SlackFile, 'id'>): SlackFile {
    const kept = { id: this.nextId('F'), ...file };
    this.files.set(kept.id, kept);
    return kept;
  }

  messageAt(channel: string, ts: string): SlackMessage | undefined {
    return this.messages.find((one) => one.channel === channel && one.ts === ts);
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
