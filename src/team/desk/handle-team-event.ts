import type { ConversationId } from '../../core/contract/ids.ts';
import type { TeamEvent } from '../../core/contract/team-event.ts';
import { handleStaffAction, type StaffActionServices } from '../staff/handle-staff-action.ts';
import type { Delivery } from './deliver.ts';
import { endWait } from './end-wait.ts';
import { forgetMessage } from './forget.ts';
import { handleVerdict } from './handle-verdict.ts';
import { type CaseIntake, openOrUpdateCase } from './open-or-update-case.ts';
import { noteMissed, relayHeard, relayUndelivered, showSent } from './relay.ts';
import { showUnshown } from './show-unshown.ts';
import { type AccountWatch, watchAccount } from './watch-account.ts';

/** All that the team's side is put together from; each of its functions names the part that it uses. */
export type TeamServices = StaffActionServices & Delivery & CaseIntake & AccountWatch;

/** Does what an event asks for; the same id again changes nothing. Rejects with the store's errors. */
export async function handleTeamEvent(
  services: TeamServices,
  id: string,
  conversation: ConversationId,
  event: TeamEvent,
): Promise<void> {
  switch (event.kind) {
    case 'concern':
      return await openOrUpdateCase(services, id, event.concern);
    case 'answered':
      return await watchAccount(services, event.response);
    case 'heard':
      return await relayHeard(services, id, conversation, event);
    case 'shown':
      return await showSent(services, id, conversation, event.files);
    case 'recalled':
      return await forgetMessage(services, id, conversation, event);
    case 'undelivered':
      return await relayUndelivered(services, id, conversation, event.undelivered);
    case 'missed':
      return await noteMissed(services, id, conversation);
    case 'verdict':
      return await handleVerdict(services, id, event.verdict);
    case 'wait-over':
      return await endWait(services, id, conversation, event.since);
    case 'unshown':
      return await showUnshown(services, id, conversation, event.cards);
    case 'command':
      return await handleStaffAction(services, id, event.command);
  }
}
