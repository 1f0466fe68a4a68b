import { z } from 'zod';
import type { ParsedCell } from '../columns/column.ts';

export const Email = z.email('an e-mail address').max(190);

/** Whether a word is an e-mail address, such as `anna@example.com`. */
export function isEmail(word: string): boolean {
  return Email.safeParse(word).success;
}

/** Addresses as identities, `email:anna@example.com`; a name before `<anna@example.com>` is left out. */
export function emailCell(written: string): ParsedCell {
  const addresses = written
    .normalize('NFKC')
    .split(/[,;、，；]/)
    .flatMap((part) => /<([^<>]*)>/.exec(part)?.[1] ?? part.trim().split(/\s+/))
    .map((part) => part.trim().replace(/^(?:mailto|email):/i, ''))
    .filter((part) => part !== '');
  if (addresses.length === 0 || !addresses.every(isEmail)) return { ok: false };
  return { ok: true, value: addresses.map((address) => `email:${address}`) };
}
