import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../../src/base/instant.ts';
import { readToken, signToken, tokenIn } from '../../../src/programme/token.ts';
import { NOW } from './example-programme.ts';

const SECRET = 'a secret of the operator';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const invitation = fc.string({
  unit: fc.constantFrom(...ALPHABET),
  minLength: 1,
  maxLength: 34,
});
const FORGED = { kind: 'invalid', why: 'forged' };

function tokenFor(id = 'i-anna-tables', expiresAt = NOW + DAY_MS): string {
  return signToken(SECRET, { invitation: id, expiresAt });
}

describe('a token', () => {
  it('says which invitation it was signed for, and fits into a Telegram link', () => {
    const instants = fc.integer({ min: NOW + SECOND_MS, max: NOW + 3_000 * DAY_MS });
    fc.assert(
      fc.property(invitation, instants, (id, expiresAt) => {
        const token = tokenFor(id, expiresAt);
        expect(token).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(readToken(SECRET, token, NOW)).toEqual({ kind: 'valid', invitation: id });
      }),
    );
  });

  it('is the same whenever it is signed for the same facts', () => {
    expect(tokenFor()).toBe(tokenFor());
  });

  it('ends at its whole second', () => {
    const token = tokenFor('x', NOW + 5_000);
    expect(readToken(SECRET, token, NOW + 4_999)).toMatchObject({ kind: 'valid' });
    expect(readToken(SECRET, token, NOW + 5_000)).toEqual({ kind: 'invalid', why: 'expired' });
  });

  it('is forged when any of its characters is another one', () => {
    const token = tokenFor();
    for (let index = 0; index < token.length; index += 1) {
      for (const letter of ALPHABET) {
        if (letter === token[index]) continue;
        const forged = `${token.slice(0, index)}${letter}${token.slice(index + 1)}`;
        expect(readToken(SECRET, forged, NOW)).toEqual(FORGED);
      }
    }
  });

  it('is forged under another key, and when anything is added or missing', () => {
    const token = tokenFor();
    expect(readToken('another secret', token, NOW)).toEqual(FORGED);
    for (const changed of [
      `${token}=`,
      `${token}A`,
      ` ${token}`,
      token.slice(1),
      token.slice(0, -1),
    ]) {
      expect(readToken(SECRET, changed, NOW)).toEqual(FORGED);
    }
  });

  it('is not taken for expired where it is forged', () => {
    const expired = tokenFor('x', NOW - DAY_MS);
    expect(readToken('another secret', expired, NOW)).toEqual(FORGED);
  });

  it('survives junk and huge input', () => {
    const junk = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String());
    fc.assert(
      fc.property(junk, (text) => {
        expect(readToken(SECRET, text, NOW)).toEqual(FORGED);
      }),
    );
    for (const huge of ['q1'.padEnd(1_000_000, 'A'), '\u{1F600}'.repeat(100_000), '']) {
      expect(readToken(SECRET, huge, NOW)).toEqual(FORGED);
    }
  });

  it('cannot be signed without a secret or for facts that do not fit', () => {
    const facts = { invitation: 'x', expiresAt: NOW };
    expect(() => signToken('', facts)).toThrow(RangeError);
    expect(() => signToken(SECRET, { ...facts, invitation: 'x'.repeat(35) })).toThrow(RangeError);
    expect(() => signToken(SECRET, { ...facts, invitation: 'a b' })).toThrow(RangeError);
    expect(() => signToken(SECRET, { ...facts, expiresAt: -1 })).toThrow(RangeError);
    expect(() => signToken(SECRET, { ...facts, expiresAt: Number.NaN })).toThrow(RangeError);
  });
});

describe('looking for a token in words', () => {
  it('finds it alone, with blanks, and in a pasted link', () => {
    const token = tokenFor();
    for (const words of [
      token,
      ` ${token}\n`,
      `https://x.example/chat/${token}`,
      `see ?start=${token} ok`,
    ]) {
      expect(tokenIn(words)).toBe(token);
    }
  });

  it('takes no order number for one', () => {
    for (const words of ['INV-2026-0412', 'Q1-2026', 'MSKU1234567', '', 'q1 report about boards']) {
      expect(tokenIn(words)).toBeUndefined();
    }
  });
});
