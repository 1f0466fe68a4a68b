import { z } from 'zod';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The codes of ISO 4217 that this Node knows. */
export const CURRENCY_CODES: readonly string[] = [...CURRENCIES];

export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { message: 'three capital letters', abort: true })
  .refine((code) => CURRENCIES.has(code), 'a currency code of ISO 4217');

/** So many digits, and no more, a double gives back as they were written. */
const DIGITS = 15;
const EXACT = /^\d+(?:\.\d{1,4})?$/;

/**
 * An amount of money. It is a number because stores compare it and reports add it up; it is held to
 * the digits that a number keeps exactly, so it is the decimal that the exporter wrote.
 */
export const Value = z
  .number('a number above 0')
  .positive({ message: 'a number above 0', abort: true })
  .refine(isExact, `a number of at most ${DIGITS} digits, four of them after the point`);

function isExact(value: number): boolean {
  const written = String(value);
  return EXACT.test(written) && written.replace('.', '').length <= DIGITS;
}
