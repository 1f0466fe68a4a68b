import { type Instant, MINUTE_MS } from '../../src/base/instant.ts';
import { RateLimit } from '../../src/base/rate-limit.ts';
import { Recent } from '../../src/base/recent.ts';
import type { ConversationId } from '../../src/core/contract/ids.ts';

/** What visitors may do in a minute: one address, behind which an office or a fair may be, and all. */
const TALKS_OF_ONE = 10;
const TALKS_IN_ALL = 60;
const MESSAGES_OF_ONE = 60;
const MESSAGES_IN_ALL = 600;

/** Talks that were begun, as far back as they are remembered; a forgotten one counts as new once more. */
const TALKS_REMEMBERED = 10_000;

/** How much people without an invitation may write, so that they cannot crowd out those who have one. */
export class VisitorBudget {
  readonly #talksOfOne = new RateLimit(TALKS_OF_ONE, MINUTE_MS);
  readonly #talksInAll = new RateLimit(TALKS_IN_ALL, MINUTE_MS);
  readonly #messagesOfOne = new RateLimit(MESSAGES_OF_ONE, MINUTE_MS);
  readonly #messagesInAll = new RateLimit(MESSAGES_IN_ALL, MINUTE_MS);
  readonly #begun = new Recent<ConversationId, true>(TALKS_REMEMBERED);

  /**
   * Milliseconds to wait, 0 where the message may pass. What one address may not do takes nothing
   * from what all may do.
   */
  waitMs(address: string, conversation: ConversationId, now: Instant): number {
    const messageMs =
      this.#messagesOfOne.waitMs(address, now) || this.#messagesInAll.waitMs('all', now);
    if (messageMs > 0 || this.#begun.get(conversation) !== undefined) return messageMs;
    const talkMs = this.#talksOfOne.waitMs(address, now) || this.#talksInAll.waitMs('all', now);
    if (talkMs === 0) this.#begun.put(conversation, true);
    return talkMs;
  }
}
