import { createHash, timingSafeEqual } from 'node:crypto';
import type { PlainRequest } from '../core/contract/plain-http.ts';

/** Whether a request brings this key. Digests are compared, so that time tells nothing of either. */
export function bringsKey({ headers }: PlainRequest, key: string): boolean {
  const [, brought = ''] = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '') ?? [];
  return timingSafeEqual(digest(brought), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
