import type { Conversation } from '../core/conversation.ts';
import type { ConversationId } from '../core/ids.ts';

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

  add(id: ConversationId, lingering: Lingering<Result>): void {
    this.#lingering.set(id, [...(this.#lingering.get(id) ?? []), lingering]);
  }

  /** True where one of them is made soon. */
  isLingering(id: ConversationId): boolean {
    return this.#lingering.get(id)?.some(({ soon }) => soon) ?? false;
  }

  /** All of them; from here on they are the caller's. */
  take(id: ConversationId): readonly Lingering<Result>[] {
    const lingering = this.#lingering.get(id) ?? [];
    this.#lingering.delete(id);
    return lingering;
  }
}

/** One change that makes all of them, in their order. */
export function together(lingering: readonly { readonly change: Change }[]): Change {
  return (before) => lingering.reduce((current, { change }) => change(current), before);
}
