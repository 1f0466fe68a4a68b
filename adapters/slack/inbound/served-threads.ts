import { Recent } from '../../../src/base/recent.ts';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';

const REMEMBERED_LIMIT = 5_000;

/** The conversations in which the bot has a part: nobody else's threads are listened to. */
export interface ServedThreads {
  add(conversation: ConversationId): void;
  /** Rejects with the store's error. */
  has(conversation: ConversationId): Promise<boolean>;
}

/** What the transcript knows counts, over restarts and processes; a yes is remembered. */
export function servedThreads(transcript: AdapterContext['transcript']): ServedThreads {
  const known = new Recent<ConversationId, true>(REMEMBERED_LIMIT);
  const add = (conversation: ConversationId) => known.put(conversation, true);
  return {
    add,
    async has(conversation) {
      if (known.get(conversation)) return true;
      const isServed = (await transcript(conversation, -1)).length > 0;
      if (isServed) add(conversation);
      return isServed;
    },
  };
}
