import type { Locale } from '../../base/locale.ts';
import type { Interval } from '../../insight/metrics/interval.ts';

/** How figures are written: Latin digits everywhere, the decimal sign of the locale. */
export interface Numerals {
  /** `4.02` */
  readonly decimal: (value: number, digits: number) => string;
  /** `72 %` for 0.72. */
  readonly percent: (part: number) => string;
  /** `+12`, `−3`, `0`. */
  readonly signed: (value: number) => string;
  /** `59–82 %` for parts of 1. */
  readonly percents: (interval: Interval) => string;
  readonly decimals: (interval: Interval, digits: number) => string;
  /** `−3 … +24` */
  readonly signeds: (interval: Interval) => string;
}

const COMMA: ReadonlySet<Locale> = new Set(['es', 'pt', 'fr', 'de', 'ru']);

export function numeralsOf(locale: Locale): Numerals {
  const decimal = (value: number, digits: number): string =>
    COMMA.has(locale) ? value.toFixed(digits).replace('.', ',') : value.toFixed(digits);
  const percent = (part: number): string => `${Math.round(part * 100)} %`;
  return {
    decimal,
    percent,
    signed,
    percents: ({ low, high }) => `${Math.round(low * 100)}–${percent(high)}`,
    decimals: ({ low, high }, digits) => `${decimal(low, digits)}–${decimal(high, digits)}`,
    signeds: ({ low, high }) => `${signed(low)} … ${signed(high)}`,
  };
}

function signed(value: number): string {
  const whole = Math.round(value);
  if (whole === 0) return '0';
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}
