import { HOUR_MS, SECOND_MS } from '../../src/base/instant.ts';
import { Overloaded } from '../../src/core/contract/channel.ts';
import type { PlainResponse } from '../../src/core/contract/plain-http.ts';
import { withRetryAfter } from '../../src/core/contract/sending/retry-after.ts';

const PAUSE_MS = 2 * SECOND_MS;
/** Platforms obey no more. */
const PAUSE_LIMIT_MS = HOUR_MS;

/** Answers a delivery that failed so that the platform repeats it: when the error asks for it, else soon. */
export function comeAgain(error: unknown): PlainResponse {
  const pauseMs = error instanceof Overloaded ? error.retryAfterMs : PAUSE_MS;
  return withRetryAfter({ status: 503 }, Math.min(pauseMs, PAUSE_LIMIT_MS));
}
