import { createHash } from 'node:crypto';
import { type Instant, MINUTE_MS } from '../../../src/base/instant.ts';
import { equalSecrets } from '../../parts/equal-secrets.ts';

/** How far WeChat's clock and ours may be apart, in either direction. */
export const WINDOW_MS = 5 * MINUTE_MS;

/** The parts are put in order, joined and hashed: 40 hexadecimal digits. */
export function signatureOf(parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

export function isSignedBy(given: string, parts: readonly string[]): boolean {
  return equalSecrets(given, signatureOf(parts));
}

/** Seconds since 1970 as WeChat writes them, and near enough to now. */
export function isTimely(timestamp: string, now: Instant): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  return Math.abs(now - Number(timestamp) * 1_000) <= WINDOW_MS;
}
