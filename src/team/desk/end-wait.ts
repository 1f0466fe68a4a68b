import type { Instant } from '../../base/instant.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { CaseWork } from '../case-service.ts';
import { waitOver } from '../cases/clock/wait-over.ts';

/** The buyer was taken or went on: no case of theirs calls the team again for this hand-over. */
export async function endWait(
  { cases, store }: CaseWork,
  id: string,
  conversation: ConversationId,
  since: Instant,
): Promise<void> {
  const open = await store.openFor(conversation);
  for (const { number } of open.filter(({ waits }) => waits?.since === since)) {
    await cases.perform(number, waitOver, { operation: id, by: 'buyer', since });
  }
}
