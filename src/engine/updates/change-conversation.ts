import type { ConversationId } from '../../core/contract/ids.ts';
import { type Conversation, newConversation } from '../../core/conversation/conversation.ts';
import type { ConversationStore } from '../ports.ts';

/** Swaps lost to the serving process in a row before we give up. */
const RACES_LIMIT = 50;

export interface ChangeParts {
  readonly store: Pick<ConversationStore, 'load' | 'swap'>;
  readonly newId: () => string;
}

/**
 * Changes a stored conversation from outside the serving process; that process takes the turns that follow.
 * Rejects with the store's error.
 */
export async function changeConversation(
  id: ConversationId,
  { store, newId }: ChangeParts,
  change: (conversation: Conversation) => Conversation,
): Promise<void> {
  for (let race = 0; race < RACES_LIMIT; race += 1) {
    const before = await store.load(id);
    const start = before ?? newConversation(id);
    const changed = change(start);
    if (changed === start) return;
    const next = { ...changed, version: start.version + 1, stamp: newId() };
    if (await store.swap(next, before)) return;
  }
  throw new Error(`Conversation ${id} changed ${RACES_LIMIT} times under our hands`);
}
