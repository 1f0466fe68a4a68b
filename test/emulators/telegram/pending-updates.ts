import type { Update } from 'grammy/types';

/** Telegram keeps a pressed button this long, and everything else a day. */
const PRESS_LIFE_MS = 150_000;
const UPDATE_LIFE_MS = 86_400_000;

export interface Pending {
  readonly update: Update;
  /** Updates of one lane are delivered one after another. */
  readonly lane: string;
  readonly expiresAt: number;
  /** How often it is still to be delivered. */
  copies: number;
  /** Long polling has seen it; only then can an offset confirm it. */
  polled: boolean;
}

/** What Telegram holds for the bot, in the order in which it happened. */
export class PendingUpdates {
  #pending: Pending[] = [];
  readonly #held = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(update: Update, copies: number): void {
    const life = update.callback_query === undefined ? UPDATE_LIFE_MS : PRESS_LIFE_MS;
    const lane = laneOf(update);
    this.#pending.push({ update, lane, expiresAt: this.#now() + life, copies, polled: false });
    this.#announce();
  }

  /** What may be delivered now; what has expired is lost for good. */
  deliverable(): readonly Pending[] {
    const now = this.#now();
    this.#pending = this.#pending.filter((one) => one.expiresAt > now);
    return this.#pending.filter((one) => !this.#held.has(queueOf(one.lane)));
  }

  get size(): number {
    return this.#pending.length;
  }

  delivered(one: Pending): void {
    one.copies -= 1;
    if (one.copies <= 0) this.#pending = this.#pending.filter((other) => other !== one);
    this.#announce();
  }

  /** Long polling: everything below the offset counts as delivered. */
  confirmBelow(offset: number): void {
    const confirmed = this.#pending.filter(
      ({ polled, update }) => polled && update.update_id < offset,
    );
    for (const one of confirmed) {
      one.polled = false;
      this.delivered(one);
    }
  }

  /** Keeps back one of Telegram's queues, so that the other overtakes it. */
  hold(queue: 'messages' | 'presses'): void {
    this.#held.add(queue);
  }

  release(queue: 'messages' | 'presses'): void {
    this.#held.delete(queue);
    this.#announce();
  }

  /** Calls back at every change until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #announce(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Messages queue by chat, pressed buttons by person, changes of membership by chat. */
function laneOf(update: Update): string {
  const message = update.message ?? update.edited_message;
  // Tests push misshapen updates too, so nothing is taken for granted.
  if (message !== undefined) return `messages:${message.chat?.id}`;
  if (update.callback_query !== undefined) return `presses:${update.callback_query.from?.id}`;
  if (update.my_chat_member !== undefined) return `members:${update.my_chat_member.chat?.id}`;
  return `other:${update.update_id}`;
}

function queueOf(lane: string): string {
  return lane.slice(0, lane.indexOf(':'));
}
