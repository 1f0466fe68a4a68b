import type { Log } from '../core/channel.ts';
import { faultOf } from '../core/fault-of.ts';
import type { ConversationId } from '../core/ids.ts';
import { SECOND_MS } from '../core/instant.ts';
import type { ClaimedNews, Told } from '../core/news.ts';
import type { TeamNews } from '../core/team-news.ts';

export interface Tellers {
  /** Tells the team's side; repeating it with the same id tells it once. */
  readonly notify: (id: string, conversation: ConversationId, news: TeamNews) => Promise<void>;
  readonly log: Log;
}

/** Tells the claimed news in their order, as far as that goes now. Never rejects. */
export async function tell(
  conversation: ConversationId,
  { entries }: ClaimedNews,
  { notify, log }: Tellers,
): Promise<Told> {
  let count = 0;
  try {
    for (const { id, news } of entries) {
      await notify(id, conversation, news);
      count += 1;
    }
    return { count };
  } catch (cause) {
    log.warn({ job: entries[count]?.id, fault: faultOf(cause) }, 'the team could not be told');
    return { count, retryAfterMs: SECOND_MS };
  }
}
