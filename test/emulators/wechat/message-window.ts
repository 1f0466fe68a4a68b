/** WeChat's rules of 2023: how often an account may speak after a action of a follower, and how long. */
const AFTER_MESSAGE = { messages: 5, withinMs: 48 * 3_600_000 };
const AFTER_OPENING = { messages: 3, withinMs: 60_000 };

interface Allowed {
  left: number;
  readonly until: number;
}

/** One follower's allowance; each action gives a whole one anew. */
export class MessageWindow {
  #afterMessage: Allowed | undefined;
  #afterOpening: Allowed | undefined;

  messaged(now: number): void {
    const { messages, withinMs } = AFTER_MESSAGE;
    this.#afterMessage = { left: messages, until: now + withinMs };
  }

  opened(now: number): void {
    const { messages, withinMs } = AFTER_OPENING;
    this.#afterOpening = { left: messages, until: now + withinMs };
  }

  /** Uses one message up; 0, or the errcode of why there is none. */
  use(now: number): 0 | 45015 | 45047 {
    const open = [this.#afterOpening, this.#afterMessage].filter(
      (allowed): allowed is Allowed => allowed !== undefined && now <= allowed.until,
    );
    const allowed = open.find(({ left }) => left > 0);
    if (allowed === undefined) return open.length > 0 ? 45047 : 45015;
    allowed.left -= 1;
    return 0;
  }
}
