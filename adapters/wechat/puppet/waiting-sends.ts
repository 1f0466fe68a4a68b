import { SendError } from '../../../src/core/channel.ts';
import type { FromChild } from './child-messages.ts';

/** When somebody may have logged in again. */
const LOGGED_OUT_RETRY_MS = 30_000;
const DOUBT_MS = 5_000;

type Facts = ConstructorParameters<typeof SendError>[1];

/** Nobody is there who could send: it certainly was not. */
export function loggedOut(): SendError {
  const facts = { retryAfterMs: LOGGED_OUT_RETRY_MS, refused: true };
  return new SendError('WeChat is not logged in', facts);
}

const FACTS: Readonly<Record<'no-such-chat' | 'failed', Facts>> = {
  'no-such-chat': { retryAfterMs: 'never', refused: true, gone: true },
  failed: { retryAfterMs: DOUBT_MS, refused: false },
};

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: SendError) => void;
  readonly timer: NodeJS.Timeout;
}

/** Messages given to the process of wechaty whose end is not known yet. */
export class WaitingSends {
  readonly #waiting = new Map<number, Waiting>();
  readonly #patienceMs: number;
  #next = 0;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  /** Hands a message over under a number; resolves once it is sent, rejects with SendError. */
  async send(handOver: (number: number) => boolean): Promise<void> {
    this.#next += 1;
    const number = this.#next;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(number)?.reject(inDoubt()), this.#patienceMs);
      this.#waiting.set(number, { resolve, reject, timer });
      if (!handOver(number)) this.#settle(number)?.reject(loggedOut());
    });
  }

  ended(message: Extract<FromChild, { readonly kind: 'sent' | 'not-sent' }>): void {
    const waiting = this.#settle(message.number);
    if (message.kind === 'sent') waiting?.resolve();
    else waiting?.reject(errorFor(message.why));
  }

  /** The process is gone with all that it had. */
  lost(): void {
    for (const number of [...this.#waiting.keys()]) this.#settle(number)?.reject(inDoubt());
  }

  #settle(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(number);
    return waiting;
  }
}

function errorFor(why: keyof typeof FACTS | 'logged-out'): SendError {
  if (why === 'logged-out') return loggedOut();
  return new SendError(`wechaty did not send: ${why}`, FACTS[why]);
}

function inDoubt(): SendError {
  return new SendError('wechaty did not say whether it sent', FACTS.failed);
}
