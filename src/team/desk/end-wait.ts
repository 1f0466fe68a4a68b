import type { Instant } from '../../base/instant.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { CaseWork } from '../case-service.ts';
import { waitOver } from '../cases/clock/wait-over.ts';

/** The buyer was taken or went on: no case of theirs calls the team again for this hand-over. */
export async function endWait(
  { cases, store, now }: CaseWork,
  id: string,
  conversation: ConversationId,
  since: Instant,
): Promise<void> {
  const open = await store.openFor(conversation);
  for (const { number } of open.filter(({ waits }) => waits?.since === since)) {
    const action = { operation: id, by: 'buyer', now: now() };
    await cases.change(number, (current, settings) => waitOver(current, since, action, settings));
  }
}
