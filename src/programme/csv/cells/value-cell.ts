import { plainDigits } from '../../../base/text/plain-digits.ts';
import type { ParsedCell } from '../columns/column.ts';

/** One mark before three digits: thousands to some, a fraction to others. */
const AMBIGUOUS = /^(?<whole>[1-9]\d{0,2})[.,](?<rest>\d{3})$/;
const FORMS = [
  /^(?<whole>\d+)(?:[.,](?<part>\d+))?$/,
  /^(?<whole>\d{1,3}(?<mark>[.,' ])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<part>\d+))?$/,
  // Lakhs and crores: `12,34,567.50`.
  /^(?<whole>\d{1,2}(?:,\d{2})+,\d{3})(?:\.(?<part>\d+))?$/,
];

/** Amounts as sheets of any country write them. One that could be two amounts is refused, not guessed. */
export function valueCell(written: string): ParsedCell {
  const text = plain(written);
  const twofold = AMBIGUOUS.exec(text)?.groups;
  if (twofold) {
    const { whole, rest } = twofold;
    const expected = `a number that can be read in one way: ${whole}${rest} or ${whole}.${rest}?`;
    return { ok: false, expected };
  }
  const found = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (found === undefined) return { ok: false };
  const whole = (found.whole ?? '').replace(/\D/g, '');
  return { ok: true, value: Number(`${whole}.${found.part ?? 0}`) };
}

function plain(written: string): string {
  return plainDigits(written.normalize('NFKC'))
    .replace(/٫/g, '.')
    .replace(/[’٬]/g, "'")
    .replace(/\s+/g, ' ');
}
