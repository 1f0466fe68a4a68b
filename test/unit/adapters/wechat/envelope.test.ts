import { createCipheriv } from 'node:crypto';
import { encrypt } from '@wecom/crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEnvelope } from '../../../../adapters/wechat/official/envelope.ts';
import {
  isSignedBy,
  isTimely,
  signatureOf,
} from '../../../../adapters/wechat/official/signature.ts';

const KEY_TEXT = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const KEY = Buffer.from(`${KEY_TEXT}=`, 'base64');
const APP_ID = 'wx0123456789abcdef';

/** Sealed by hand, with any padding. */
function sealed(content: Buffer, padding: Buffer): string {
  const cipher = createCipheriv('aes-256-cbc', KEY, KEY.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.concat([content, padding])), cipher.final()]).toString(
    'base64',
  );
}

function content(message: string, appId = APP_ID): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(message));
  return Buffer.concat([Buffer.alloc(16, 7), length, Buffer.from(message), Buffer.from(appId)]);
}

function padding(bytes: Buffer): Buffer {
  const count = 32 - (bytes.length % 32);
  return Buffer.alloc(count, count);
}

describe('a sealed delivery', () => {
  it('opens as the vendor seals it, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (message) => {
        expect(openEnvelope(encrypt(KEY_TEXT, message, APP_ID), KEY, APP_ID)).toBe(message);
      }),
    );
  });

  it('opens a fixed vector, sealed by hand', () => {
    const bytes = content('<xml>好</xml>');
    expect(openEnvelope(sealed(bytes, padding(bytes)), KEY, APP_ID)).toBe('<xml>好</xml>');
  });

  it('stays closed for another account, key or padding (W2)', () => {
    const ours = content('hello');
    const theirs = content('hello', 'wxffffffffffffffff');
    const fill = padding(ours);
    const mixed = Buffer.concat([Buffer.alloc(fill.length - 1, 9), fill.subarray(-1)]);
    const zeros = Buffer.alloc(fill.length);
    const tooLong = Buffer.alloc(fill.length, 33);
    for (const seal of [
      sealed(theirs, padding(theirs)),
      ...[mixed, zeros, tooLong].map((wrong) => sealed(ours, wrong)),
      '',
      'AAAA',
      'not base64!',
    ]) {
      expect(openEnvelope(seal, KEY, APP_ID)).toBeUndefined();
    }
    expect(openEnvelope(sealed(ours, fill), Buffer.alloc(32, 1), APP_ID)).toBeUndefined();
  });

  it('with a length that lies stays closed', () => {
    const bytes = content('hello');
    bytes.writeUInt32BE(0xffffffff, 16);
    expect(openEnvelope(sealed(bytes, padding(bytes)), KEY, APP_ID)).toBeUndefined();
  });

  it('never throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.base64String(), (seal) => {
        expect(openEnvelope(seal, KEY, APP_ID)).toBeUndefined();
      }),
    );
  });
});

describe('a signature', () => {
  it('is the hash of the parts in order', () => {
    const known = 'd3d356c3a114abf741d9decc70c6b569e88f1d3b';
    expect(signatureOf(['nonce', '1409304348', 'QDG6eK'])).toBe(known);
    expect(isSignedBy(known, ['QDG6eK', 'nonce', '1409304348'])).toBe(true);
  });

  it('is refused with any digit changed, missing or added (F28)', () => {
    const parts = ['token', '1791000000', 'nonce'];
    const good = signatureOf(parts);
    expect(isSignedBy(good, parts)).toBe(true);
    for (let at = 0; at < good.length; at += 1) {
      const digit = good[at] === '0' ? '1' : '0';
      expect(isSignedBy(`${good.slice(0, at)}${digit}${good.slice(at + 1)}`, parts)).toBe(false);
    }
    for (const wrong of ['', good.slice(1), `${good}0`, good.toUpperCase().replace(/^/, ' ')]) {
      expect(isSignedBy(wrong, parts)).toBe(false);
    }
  });

  it('is timely for five minutes, before and after', () => {
    const now = 1_791_000_000_000;
    expect([-300, 0, 300].map((off) => isTimely(String(now / 1_000 + off), now))).toEqual([
      true,
      true,
      true,
    ]);
    for (const wrong of ['1790999699', '1791000301', '', '-1', '1e9', ' 1791000000']) {
      expect(isTimely(wrong, now)).toBe(false);
    }
  });
});
