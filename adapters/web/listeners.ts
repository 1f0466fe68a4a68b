import type { ConversationId } from '../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../src/core/contract/message.ts';
import { Listener } from './listener.ts';

/** How many pages may be open at once. */
export interface Places {
  readonly perTalk: number;
  readonly perAddress: number;
  readonly inAll: number;
}

/** The open pages by conversation. Their number is limited. */
export class Listeners {
  readonly #places: Places;
  readonly #open = new Map<ConversationId, Set<Listener>>();
  readonly #addresses = new Map<string, number>();
  #count = 0;

  constructor(places: Places) {
    this.#places = places;
  }

  /** Undefined where there are too many already; the page leaves when `gone` is aborted. */
  join(conversation: ConversationId, gone: AbortSignal, address: string): Listener | undefined {
    const pages = this.#open.get(conversation) ?? new Set();
    if (!this.#hasPlace(pages.size, address)) return undefined;
    const listener = new Listener(address);
    this.#open.set(conversation, pages.add(listener));
    this.#counted(address, 1);
    const leave = () => this.#leave(conversation, listener);
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
    return listener;
  }

  nudge(conversation: ConversationId, message?: OutboundMessage): void {
    for (const listener of this.#open.get(conversation) ?? []) listener.nudge(message);
  }

  get conversations(): Iterable<ConversationId> {
    return this.#open.keys();
  }

  dismissAll(): void {
    for (const [conversation, pages] of this.#open) {
      for (const listener of pages) this.#leave(conversation, listener);
    }
  }

  #hasPlace(pagesOfTalk: number, address: string): boolean {
    const { perTalk, perAddress, inAll } = this.#places;
    if (pagesOfTalk >= perTalk || this.#count >= inAll) return false;
    return (this.#addresses.get(address) ?? 0) < perAddress;
  }

  #counted(address: string, more: 1 | -1): void {
    this.#count += more;
    const count = (this.#addresses.get(address) ?? 0) + more;
    if (count > 0) this.#addresses.set(address, count);
    else this.#addresses.delete(address);
  }

  #leave(conversation: ConversationId, listener: Listener): void {
    const pages = this.#open.get(conversation);
    if (!pages?.delete(listener)) return;
    this.#counted(listener.address, -1);
    if (pages.size === 0) this.#open.delete(conversation);
    listener.leave();
  }
}
