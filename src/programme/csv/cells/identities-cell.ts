import type { ParsedCell } from '../columns/column.ts';
import { isEmail } from './email-cell.ts';

const IDENTITY = /^[a-z]+:\S+$/;

/** A second channel within a word; an address such as `@anna:example.org` is none. */
const SECOND_CHANNEL = /(?:[^\p{L}\p{N}@:]|\p{Script=Han})[a-z]+:/iu;

/** Blanks, commas, semicolons and bars of any script; "and" and its signs only before a channel. */
const PARTING = /[\s,;|、。·،؛]+|[/&+和与與及](?=[a-z]+:)/iu;

const AND = /^(?:[&+/-]|and|und|et|y|e|и|和|与|與|及)$/i;

/**
 * Several are separated by blanks, commas, semicolons or bars; an address is an e-mail. A part in which a second channel is
 * named would be an identity that nobody has, and is refused.
 */
export function identitiesCell(written: string): ParsedCell {
  const value = written
    .normalize('NFKC')
    .replace(/([a-z]):\s+(?![a-z]+:)/gi, '$1:')
    .split(PARTING)
    .filter((part) => part !== '' && !AND.test(part))
    .map((part) => part.replace(/^[a-z]+:/i, (channel) => channel.toLowerCase()))
    .map((part) => (isEmail(part) ? `email:${part}` : part));
  const fits =
    value.length <= 20 && value.every((part) => IDENTITY.test(part) && part.length <= 200);
  if (!fits) return { ok: false };
  const joined = value.find((part) => SECOND_CHANNEL.test(part));
  if (joined === undefined) return { ok: true, value };
  return {
    ok: false,
    expected: `channel:user, several separated by spaces; "${joined}" is one word`,
  };
}
