import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Instant, SECOND_MS } from '../base/instant.ts';
import type { TokenReading } from '../core/contract/channel.ts';

/**
 * Version, expiry (6 characters, seconds), invitation (1–34), signature (22): at most 64 of
 * `A-Za-z0-9_-`, which is what Telegram allows behind `?start=`.
 */
const VERSION = 'q1';
const EXPIRY_LENGTH = 6;
const EXPIRY_BYTES = 6;
const SIGNATURE_BYTES = 16;
const SIGNATURE_LENGTH = 22;
const SHAPE = /^q1[A-Za-z0-9_-]{29,62}$/;
const INSIDE_WORDS = /(?<![A-Za-z0-9_-])q\d[A-Za-z0-9_-]{29,}/;
/** Keeps these signatures apart from all others made with the same secret. */
const PURPOSE = 'quayside invitation token\n';

const FORGED: TokenReading = { kind: 'invalid', why: 'forged' };

export interface TokenFacts {
  /** 1–34 of `A-Za-z0-9_-`. */
  readonly invitation: string;
  /** Counts in whole seconds. */
  readonly expiresAt: Instant;
}

/** The token for an invitation's link. Throws RangeError for facts that no token can hold. */
export function signToken(secret: string, { invitation, expiresAt }: TokenFacts): string {
  if (!/^[A-Za-z0-9_-]{1,34}$/.test(invitation)) {
    throw new RangeError('An invitation in a token has 1 to 34 of A-Z a-z 0-9 _ -');
  }
  const body = `${VERSION}${writeExpiry(expiresAt)}${invitation}`;
  return `${body}${signature(secret, body)}`;
}

/** Never throws, whatever the token; compares in constant time. */
export function readToken(secret: string, token: string, now: Instant): TokenReading {
  if (!SHAPE.test(token)) return FORGED;
  const body = token.slice(0, -SIGNATURE_LENGTH);
  if (!same(signature(secret, body), token.slice(-SIGNATURE_LENGTH))) return FORGED;
  const invitation = body.slice(VERSION.length + EXPIRY_LENGTH);
  const expiresAt = readExpiry(body.slice(VERSION.length, VERSION.length + EXPIRY_LENGTH));
  return now < expiresAt ? { kind: 'valid', invitation } : { kind: 'invalid', why: 'expired' };
}

/** What looks like a token of any version in a person's words, e.g. in a pasted link. */
export function tokenIn(words: string): string | undefined {
  return INSIDE_WORDS.exec(words)?.[0];
}

function signature(secret: string, body: string): string {
  if (secret === '') throw new RangeError('Tokens need a secret');
  const digest = createHmac('sha256', secret).update(PURPOSE).update(body).digest();
  return digest.subarray(0, SIGNATURE_BYTES).toString('base64url');
}

/** The texts are compared, not the bytes: base64 has several spellings of the same bytes. */
function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** 36 bits of seconds, the last six of six bytes' eight characters. */
function writeExpiry(expiresAt: Instant): string {
  const seconds = Math.floor(expiresAt / SECOND_MS);
  if (!(seconds >= 0 && seconds < 2 ** 36)) throw new RangeError('A token expires in 1970–4147');
  const bytes = Buffer.alloc(EXPIRY_BYTES);
  bytes.writeUIntBE(seconds, 0, EXPIRY_BYTES);
  return bytes.toString('base64url').slice(-EXPIRY_LENGTH);
}

function readExpiry(written: string): Instant {
  const bytes = Buffer.from(`AA${written}`, 'base64url');
  return bytes.readUIntBE(0, EXPIRY_BYTES) * SECOND_MS;
}
