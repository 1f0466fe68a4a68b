import type { Locale } from '../../base/locale.ts';
import type { Interval } from '../../insight/metrics/interval.ts';

/** How figures are written: as the locale does, with Latin digits everywhere. */
export interface Numerals {
  /** `1,204`: how many there are. */
  readonly count: (value: number) => string;
  /** `4.02` */
  readonly decimal: (value: number, digits: number) => string;
  /** `72%` for 0.72. */
  readonly percent: (part: number) => string;
  /** `+12`, `−3`, `0`; with digits, `+0.50`. */
  readonly signed: (value: number, digits?: number) => string;
  /** `59–82%` for parts of 1. */
  readonly percents: (interval: Interval) => string;
  readonly decimals: (interval: Interval, digits: number) => string;
  /** `−3 … +24` */
  readonly signeds: (interval: Interval, digits?: number) => string;
}

const known = new Map<Locale, Numerals>();

/** Formatters are costly to make, so each locale has them once. */
export function numeralsOf(locale: Locale): Numerals {
  const made = known.get(locale) ?? makeNumerals(locale);
  known.set(locale, made);
  return made;
}

function makeNumerals(locale: Locale): Numerals {
  const format = writerOf(locale);
  const count = (value: number): string => format(value, {});
  const decimal = (value: number, digits: number): string => format(value, digitsOf(digits));
  const percent = (part: number): string => format(hundredths(part), { style: 'percent' });
  const signed = (value: number, digits = 0): string =>
    format(digits === 0 ? Math.round(value) : value, {
      ...digitsOf(digits),
      signDisplay: 'exceptZero',
    });
  return {
    count,
    decimal,
    percent,
    signed,
    percents: ({ low, high }) => `${count(Math.round(low * 100))}–${percent(high)}`,
    decimals: ({ low, high }, digits) => `${decimal(low, digits)}–${decimal(high, digits)}`,
    signeds: ({ low, high }, digits) => `${signed(low, digits)} … ${signed(high, digits)}`,
  };
}

function digitsOf(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** A half is rounded up: 0.125 is 13 per cent, and −0.125 is −12. */
function hundredths(part: number): number {
  return Math.round(part * 100) / 100;
}

/** Writes a number in one locale; each way of writing has its formatter once. */
function writerOf(locale: Locale) {
  const formatters = new Map<string, Intl.NumberFormat>();
  return (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    const formatter =
      formatters.get(key) ??
      new Intl.NumberFormat(`${locale}-u-nu-latn`, { signDisplay: 'negative', ...options });
    formatters.set(key, formatter);
    return plain(formatter.formatToParts(value));
  };
}

/** With the minus sign of print, and without the signs of direction that Arabic puts around. */
function plain(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map(({ type, value }) => (type === 'minusSign' ? '−' : value.replace(/\p{Cf}/gu, '')))
    .join('');
}
