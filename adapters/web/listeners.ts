import type { ConversationId } from '../../src/core/ids.ts';
import type { OutboundMessage } from '../../src/core/message.ts';
import { Listener } from './listener.ts';

/** The open pages by conversation, so many at most. */
export class Listeners {
  readonly #each: number;
  readonly #total: number;
  readonly #open = new Map<ConversationId, Set<Listener>>();
  #count = 0;

  constructor(each: number, total: number) {
    this.#each = each;
    this.#total = total;
  }

  /** Undefined where there are too many already; the page leaves when `gone` is aborted. */
  join(conversation: ConversationId, gone: AbortSignal): Listener | undefined {
    const pages = this.#open.get(conversation) ?? new Set();
    if (pages.size >= this.#each || this.#count >= this.#total) return undefined;
    const listener = new Listener();
    this.#open.set(conversation, pages.add(listener));
    this.#count += 1;
    const leave = () => this.#leave(conversation, listener);
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
    return listener;
  }

  nudge(conversation: ConversationId, message?: OutboundMessage): void {
    for (const listener of this.#open.get(conversation) ?? []) listener.nudge(message);
  }

  dismissAll(): void {
    for (const [conversation, pages] of this.#open) {
      for (const listener of pages) this.#leave(conversation, listener);
    }
  }

  #leave(conversation: ConversationId, listener: Listener): void {
    const pages = this.#open.get(conversation);
    if (!pages?.delete(listener)) return;
    this.#count -= 1;
    if (pages.size === 0) this.#open.delete(conversation);
    listener.leave();
  }
}
