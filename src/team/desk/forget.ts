import { format } from '../../base/text/message.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { TeamEvent } from '../../core/contract/team-event.ts';
import type { CaseWork } from '../case-service.ts';
import { isOpen } from '../cases/case.ts';
import { showsMessage, takeBack } from '../cases/operations/take-back.ts';
import { buyerOf } from './names.ts';
import { type Posting, postUnderCard } from './notice.ts';

/**
 * What a message said that was taken back goes from every case of this buyer, closed ones as well.
 * Where nobody holds the talk it is said under an open card, too: not every channel can change one.
 */
export async function forgetMessage(
  services: CaseWork & Posting,
  id: string,
  conversation: ConversationId,
  { message, isHeld }: Extract<TeamEvent, { kind: 'recalled' }>,
): Promise<void> {
  const { cases, store, words } = services;
  const all = await store.ofConversation(conversation);
  for (const about of all.filter((one) => showsMessage(one, message))) {
    await cases.perform(about.number, takeBack, { operation: id, by: 'buyer', message });
    if (isHeld || !isOpen(about)) continue;
    await postUnderCard(services, id, about, {
      text: format(words.locale, words.heard.recalled, { buyer: buyerOf(about, words) }),
    });
  }
}
