import { createHash, timingSafeEqual } from 'node:crypto';
import { type Instant, MINUTE_MS } from '../base/instant.ts';
import { RateLimit } from '../base/rate-limit.ts';
import type { PlainRequest, PlainResponse } from '../core/contract/plain-http.ts';
import { withRetryAfter } from '../core/contract/sending/retry-after.ts';
import { json } from './json.ts';

export interface ApiGuardOptions {
  /** Undefined: the API is off. */
  readonly key: string | undefined;
  readonly now: () => Instant;
  readonly requestsPerMinute?: number;
}

/** Why a request goes no further; undefined where it may. */
export type ApiGuard = (request: PlainRequest) => PlainResponse | undefined;

const REQUESTS_PER_MINUTE = 300;

/** Lets in who brings the key, so many times a minute. Wrong keys are counted apart from the right one. */
export function apiGuard({
  key,
  now,
  requestsPerMinute = REQUESTS_PER_MINUTE,
}: ApiGuardOptions): ApiGuard {
  const requests = new RateLimit(requestsPerMinute, MINUTE_MS);
  return (request) => {
    if (key === undefined) return OFF;
    const isRight = bringsKey(request, key);
    const waitMs = requests.waitMs(isRight ? 'right key' : 'wrong key', now());
    if (waitMs > 0) return comeBack(waitMs);
    return isRight ? undefined : UNKNOWN;
  };
}

const OFF = json(404, { error: 'The HTTP API is off: set API_KEY to switch it on.' });
const UNKNOWN = json(
  401,
  { error: 'Send the key of this API: "Authorization: Bearer <API_KEY>".' },
  { 'www-authenticate': 'Bearer' },
);

function comeBack(waitMs: number): PlainResponse {
  return withRetryAfter(json(429, { error: 'Too many requests at once.' }), waitMs);
}

/** Whether a request brings this key. Digests are compared, so that time tells nothing of either. */
function bringsKey({ headers }: PlainRequest, key: string): boolean {
  const [, brought = ''] = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '') ?? [];
  return timingSafeEqual(digest(brought), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
