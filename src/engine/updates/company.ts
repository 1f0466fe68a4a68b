import type { ConversationId } from '../../core/contract/ids.ts';
import type { Conversation } from '../../core/conversation/conversation.ts';

export type Change = (conversation: Conversation) => Conversation;

/** A change that waits to share a swap with another one, and the callbacks of its caller. */
export interface Lingering<Result> {
  readonly change: Change;
  /** It is made soon, even if it has to be alone. */
  readonly soon: boolean;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** The changes that nobody waits for, by conversation, until a swap includes them. */
export class Company<Result> {
  readonly #lingering = new Map<ConversationId, readonly Lingering<Result>[]>();
  readonly #announced = new Set<ConversationId>();

  add(id: ConversationId, lingering: Lingering<Result>): void {
    this.#lingering.set(id, [...(this.#lingering.get(id) ?? []), lingering]);
  }

  /** Notes that a change somebody waits for is asked for and not yet made: its swap will include the others. */
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

  /** Removes and returns all of them; the caller must make them. */
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
