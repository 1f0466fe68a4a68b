import type { Conversation } from '../core/conversation.ts';
import type { ConversationId } from '../core/ids.ts';

/** How many conversations are kept at hand; some 5 kB each. */
const COPIES_LIMIT = 2_000;

/**
 * The conversations this process swapped last, so that a talk under way is not loaded every turn.
 * A copy may be stale: the swap's version check finds that out, and then it is dropped.
 */
export class WorkingCopies {
  readonly #copies = new Map<ConversationId, Conversation>();

  get(id: ConversationId): Conversation | undefined {
    return this.#copies.get(id);
  }

  put(conversation: Conversation): void {
    this.#copies.delete(conversation.id);
    this.#copies.set(conversation.id, conversation);
    if (this.#copies.size <= COPIES_LIMIT) return;
    const oldest = this.#copies.keys().next();
    if (oldest.done !== true) this.#copies.delete(oldest.value);
  }

  drop(id: ConversationId): void {
    this.#copies.delete(id);
  }
}
