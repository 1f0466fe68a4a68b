import type { Instant } from '../base/instant.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { ConversationStore, DueConversation } from './ports.ts';

/**
 * Looks once at each conversation that is due by `until`, a page at a time. A conversation may stay due,
 * e.g. with a message that waits; it is not looked at again. Rejects with the store's error.
 */
export async function eachDue(
  store: Pick<ConversationStore, 'due'>,
  until: Instant,
  page: number,
  lookAtAll: (due: readonly DueConversation[]) => Promise<void>,
): Promise<void> {
  const looked = new Set<ConversationId>();
  for (let limit = page; ; limit += page) {
    const due = await store.due(until, limit);
    const others = due.filter(({ id }) => !looked.has(id));
    await lookAtAll(others);
    for (const { id } of others) looked.add(id);
    if (due.length < limit || others.length === 0) return;
  }
}
