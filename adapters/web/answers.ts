import type { PlainResponse } from '../../src/core/contract/plain-http.ts';
import { withRetryAfter } from '../../src/core/contract/sending/retry-after.ts';
import type { Accepted, ChatLine, Refused } from './wire.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

export function accepted(answer: Accepted): PlainResponse {
  return { status: 202, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify(answer) };
}

export function refused(status: number, error: string, why?: Refused['why']): PlainResponse {
  const answer: Refused = { error, ...(why && { why }) };
  return {
    status,
    headers: { 'content-type': JSON_TYPE },
    body: JSON.stringify(answer),
  };
}

export function comeBack(
  status: 429 | 503,
  afterMs: number,
  error: string,
  why?: Refused['why'],
): PlainResponse {
  return withRetryAfter(refused(status, error, why), afterMs);
}

/** A script or an open page whose token leads nowhere. */
export function refusedToken(why: 'forged' | 'expired'): PlainResponse {
  return why === 'expired'
    ? refused(410, 'This invitation has expired.')
    : refused(404, 'There is no such chat.');
}

/** JSON Lines: one line of the talk in each line. */
export function chatLines(lines: readonly ChatLine[]): PlainResponse {
  return {
    status: 200,
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
    body: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  };
}
