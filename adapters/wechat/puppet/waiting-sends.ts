import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import type { FromChild } from './child-messages.ts';
import { Waiting } from './waiting.ts';

/** When somebody may have logged in again: right after a start, that is soon. */
const LOGGED_OUT_RETRY_MS = 2_000;
const DOUBT_MS = 5_000;

type Facts = ConstructorParameters<typeof SendError>[1];

/** Nobody is there who could send: it certainly was not. */
export function loggedOut(): SendError {
  const facts = { retryAfterMs: LOGGED_OUT_RETRY_MS, refused: true, unasked: true };
  return new SendError('WeChat is not logged in', facts);
}

const FACTS: Readonly<Record<'no-such-chat' | 'failed', Facts>> = {
  'no-such-chat': { retryAfterMs: 'never', refused: true, gone: true },
  failed: { retryAfterMs: DOUBT_MS, refused: false },
};

/** Messages given to the process of wechaty; they reject with SendError. */
export function waitingSends(forMs: number): Waiting<void> {
  return new Waiting({ forMs, late: inDoubt, absent: loggedOut });
}

export function notSent({ why }: Extract<FromChild, { readonly kind: 'not-sent' }>): SendError {
  if (why === 'logged-out') return loggedOut();
  return new SendError(`wechaty did not send: ${why}`, FACTS[why]);
}

function inDoubt(): SendError {
  return new SendError('wechaty did not say whether it sent', FACTS.failed);
}
