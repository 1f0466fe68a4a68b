import { SECOND_MS } from '../../../base/instant.ts';
import type { PlainResponse } from '../plain-http.ts';

/** The answer with the seconds after which another request is welcome, at least one. */
export function withRetryAfter(answer: PlainResponse, waitMs: number): PlainResponse {
  const seconds = Math.max(1, Math.ceil(waitMs / SECOND_MS));
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}
