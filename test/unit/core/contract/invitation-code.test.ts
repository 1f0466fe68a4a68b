import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderNumberIn } from '../../../../flows/text/order-number.ts';
import {
  invitationCodeIn,
  shownCode,
  spelledCode,
} from '../../../../src/core/contract/invitation-code.ts';

it('spells 40 bits in eight signs that nobody mistakes for others', () => {
  expect(spelledCode(Uint8Array.of(0, 68, 50, 20, 199))).toBe('01234567');
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (bytes) => {
      const code = spelledCode(bytes);
      if (code === undefined) return;
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      const read = [...code].reduce(
        (sum, sign) => sum * 32n + BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(sign)),
        0n,
      );
      expect(read).toBe(BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
      for (const typed of [code, shownCode(code), shownCode(code).toLowerCase(), ` ${code}\n`]) {
        expect(invitationCodeIn(typed)).toBe(code);
        expect(orderNumberIn(typed)).toBe(typed.trim());
      }
    }),
  );
});

it('gives no code that could be a word', () => {
  expect(spelledCode(Uint8Array.of(0x52, 0x94, 0xa5, 0x29, 0x4a))).toBeUndefined();
});

it.each([
  ['7k3m-9qxd', '7K3M9QXD'],
  ['7K3M 9QXD', '7K3M9QXD'],
  ['７Ｋ３Ｍ－９ＱＸＤ', '7K3M9QXD'],
  ['7K3M–9QXD', '7K3M9QXD'],
  ['oiL1-2345', '01112345'],
])('reads %s as people type it', (typed, code) => {
  expect(invitationCodeIn(typed)).toBe(code);
});

it.each([
  '',
  'terrible',
  'well-made',
  '7K3M-9QX',
  '7K3M-9QXDE',
  'U234-5678',
  '7-K3M9QXD',
  'it is 7K3M-9QXD',
])('takes "%s" for no code', (typed) => {
  expect(invitationCodeIn(typed)).toBeUndefined();
});
