import { createHmac } from 'node:crypto';
import { equalSecrets } from '../../parts/equal-secrets.ts';

/** A request older than this may be a captured one; one from the future is no better. */
const WINDOW_SECONDS = 300;

const SIGNATURE = /^v0=[0-9a-f]{64}$/;
const TIMESTAMP = /^\d{1,12}$/;

export interface Signed {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  /** The body as it came, byte for byte. */
  readonly body: Uint8Array;
}

/**
 * Whether Slack signed this within five minutes around now (milliseconds since 1970). Compares in
 * constant time; any other spelling of a right signature is wrong.
 */
export function isSigned(secret: string, signed: Signed, now: number): boolean {
  const { timestamp = '', signature = '' } = signed;
  const wellShaped = TIMESTAMP.test(timestamp) && SIGNATURE.test(signature);
  const expected = sign(secret, timestamp, signed.body);
  const matches = equalSecrets(signature, expected);
  return wellShaped && matches && Math.abs(now / 1_000 - Number(timestamp)) <= WINDOW_SECONDS;
}

/** `v0=` and the HMAC of version, timestamp and body. */
export function sign(secret: string, timestamp: string, body: Uint8Array | string): string {
  const mac = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body);
  return `v0=${mac.digest('hex')}`;
}
