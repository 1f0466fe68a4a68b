import { faultOf } from '../base/fault-of.ts';
import { SECOND_MS } from '../base/instant.ts';
import type { Log } from '../core/contract/channel.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { TeamEvent } from '../core/contract/team-event.ts';
import type { ClaimedEvents, Notified } from '../core/outbox/team-events.ts';

export interface TeamNotifiers {
  /** Gives an event to the team's side; repeating it under the same id has no further effect. */
  readonly notify: (id: string, conversation: ConversationId, event: TeamEvent) => Promise<void>;
  readonly log: Log;
}

/** Gives the claimed events to the team's side, in order, up to the first that fails. Never rejects. */
export async function notifyTeam(
  conversation: ConversationId,
  { entries }: ClaimedEvents,
  { notify, log }: TeamNotifiers,
): Promise<Notified> {
  let count = 0;
  try {
    for (const { id, event } of entries) {
      await notify(id, conversation, event);
      count += 1;
    }
    return { count };
  } catch (cause) {
    log.warn({ job: entries[count]?.id, fault: faultOf(cause) }, 'the team could not be told');
    return { count, retryAfterMs: SECOND_MS };
  }
}
