import type { ConversationId } from '../../core/contract/ids.ts';
import type { TeamEvent } from '../../core/contract/team-event.ts';
import { handleStaffAction } from '../staff/handle-staff-action.ts';
import type { Desk } from './desk.ts';
import { endWait } from './end-wait.ts';
import { forget } from './forget.ts';
import { handleVerdict } from './handle-verdict.ts';
import { openOrUpdateCase } from './open-or-update-case.ts';
import { noteMissed, relayHeard, relayUndelivered, showSent } from './relay.ts';
import { showUnshown } from './show-unshown.ts';
import { watchAccount } from './watch-account.ts';

/** Does what news ask for; the same id again changes nothing. Rejects with the store's errors. */
export function hearNews(desk: Desk) {
  return async (id: string, conversation: ConversationId, news: TeamEvent): Promise<void> => {
    switch (news.kind) {
      case 'concern':
        return await openOrUpdateCase(desk, id, news.concern);
      case 'answered':
        return await watchAccount(desk, news.response);
      case 'heard':
        return await relayHeard(desk, id, conversation, news);
      case 'shown':
        return await showSent(desk, id, conversation, news.files);
      case 'recalled':
        return await forget(desk, id, conversation, news);
      case 'undelivered':
        return await relayUndelivered(desk, id, conversation, news.undelivered);
      case 'missed':
        return await noteMissed(desk, id, conversation);
      case 'verdict':
        return await handleVerdict(desk, id, news.verdict);
      case 'wait-over':
        return await endWait(desk, id, conversation, news.since);
      case 'unshown':
        return await showUnshown(desk, id, conversation, news.cards);
      case 'command':
        return await handleStaffAction(desk, id, news.command);
    }
  };
}
