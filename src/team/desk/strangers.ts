import { type Instant, MINUTE_MS, SECOND_MS } from '../../base/instant.ts';
import { RateLimit } from '../../base/rate-limit.ts';

/** So many cards of people without an invitation come to the team in so much time. */
const CARDS = 3;
const CARDS_EVERY_MS = 10 * MINUTE_MS;
/** The line about the others changes so often at most. */
const LINE_EVERY_MS = 15 * SECOND_MS;

/** How much of the team's channel people without an invitation may take, and when to look at it. */
export class Strangers {
  readonly #cards = new RateLimit(CARDS, CARDS_EVERY_MS);
  /** What was said before the program began is not known here. */
  #isChanged = true;
  #saidAt: Instant | undefined;

  /** Whether one more card may come, which it then does. */
  mayShowCard(now: Instant): boolean {
    return this.#cards.waitMs('all', now) === 0;
  }

  /** Something is different about the case of a stranger. */
  noteChange(): void {
    this.#isChanged = true;
  }

  /** Whether the line is to be looked at now. */
  takeChange(now: Instant): boolean {
    const isSoon = this.#saidAt !== undefined && now - this.#saidAt < LINE_EVERY_MS;
    if (!this.#isChanged || isSoon) return false;
    this.#isChanged = false;
    return true;
  }

  /** The line has changed: it does not again for a while. */
  noteLine(now: Instant): void {
    this.#saidAt = now;
  }
}
