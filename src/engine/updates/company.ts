import type { ConversationId } from '../../core/contract/ids.ts';
import type { Conversation } from '../../core/conversation/conversation.ts';

export type Change = (conversation: Conversation) => Conversation;

/** A change that waits for company, and the caller who wants to know what became of it. */
export interface Lingering<Result> {
  readonly change: Change;
  /** It is made soon, with company or without. */
  readonly soon: boolean;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** The changes that nobody waits for, by conversation, until a swap takes them along. */
export class Company<Result> {
  readonly #lingering = new Map<ConversationId, readonly Lingering<Result>[]>();
  readonly #announced = new Set<ConversationId>();

  add(id: ConversationId, lingering: Lingering<Result>): void {
    this.#lingering.set(id, [...(this.#lingering.get(id) ?? []), lingering]);
  }

  /** A change that somebody waits for is asked for and not yet made: it will take them along. */
  announce(id: ConversationId): void {
    this.#announced.add(id);
  }

  isAnnounced(id: ConversationId): boolean {
    return this.#announced.has(id);
  }

  /** True where one of them is made soon. */
  isLingering(id: ConversationId): boolean {
    return this.#lingering.get(id)?.some(({ soon }) => soon) ?? false;
  }

  /** All of them; from here on they are the caller's. */
  take(id: ConversationId): readonly Lingering<Result>[] {
    const lingering = this.#lingering.get(id) ?? [];
    this.#lingering.delete(id);
    this.#announced.delete(id);
    return lingering;
  }
}

/** One change that makes all of them, in their order. */
export function together(lingering: readonly { readonly change: Change }[]): Change {
  return (before) => lingering.reduce((current, { change }) => change(current), before);
}
