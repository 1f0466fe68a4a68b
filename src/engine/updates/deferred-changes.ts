import type { ConversationId } from '../../core/contract/ids.ts';
import type { Conversation } from '../../core/conversation/conversation.ts';

export type Change = (conversation: Conversation) => Conversation;

/** A change that waits to share a swap with another one, and the callbacks of its caller. */
export interface DeferredChange<Result> {
  readonly change: Change;
  /** It is made soon, even if it has to be alone. */
  readonly soon: boolean;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** The changes that nobody waits for, by conversation, until a swap includes them. */
export class DeferredChanges<Result> {
  readonly #deferred = new Map<ConversationId, readonly DeferredChange<Result>[]>();
  readonly #announced = new Set<ConversationId>();

  add(id: ConversationId, deferred: DeferredChange<Result>): void {
    this.#deferred.set(id, [...(this.#deferred.get(id) ?? []), deferred]);
  }

  /** Notes that a change somebody waits for is asked for and not yet made: its swap will include the others. */
  announce(id: ConversationId): void {
    this.#announced.add(id);
  }

  isAnnounced(id: ConversationId): boolean {
    return this.#announced.has(id);
  }

  /** True where one of them is made soon. */
  isDueSoon(id: ConversationId): boolean {
    return this.#deferred.get(id)?.some(({ soon }) => soon) ?? false;
  }

  /** Removes and returns all of them; the caller must make them. */
  take(id: ConversationId): readonly DeferredChange<Result>[] {
    const deferred = this.#deferred.get(id) ?? [];
    this.#deferred.delete(id);
    this.#announced.delete(id);
    return deferred;
  }
}

/** One change that makes all of them, in their order. */
export function combineChanges(deferred: readonly { readonly change: Change }[]): Change {
  return (before) => deferred.reduce((current, { change }) => change(current), before);
}
