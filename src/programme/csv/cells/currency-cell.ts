import { CURRENCY_CODES } from '../../money.ts';
import type { ParsedCell } from '../columns/column.ts';

/** What lists write that is neither a code nor its name. A bare `$` or `¥` is money of several countries. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  CNY: ['RMB', 'CN¥', '元', '人民币元'],
  EUR: ['€', 'Euros'],
  GBP: ['£', 'GB£', 'Pound Sterling'],
  HKD: ['HK$', '港元', '港纸'],
  JPY: ['JP¥', '日币'],
  USD: ['US$', 'U$', 'U$S', 'US Dollars', '美金'],
};

let known: ReadonlyMap<string, string> | undefined;

/** Codes of ISO 4217 in any case, and currencies by their English and Chinese names. */
export function currencyCell(written: string): ParsedCell {
  known ??= new Map([...everyName()].map(([name, code]) => [keyOf(name), code]));
  const value = known.get(keyOf(written));
  return value === undefined ? { ok: false } : { ok: true, value };
}

function* everyName(): Generator<readonly [string, string]> {
  for (const language of ['en', 'zh']) {
    const names = new Intl.DisplayNames([language], { type: 'currency' });
    for (const code of CURRENCY_CODES) yield [names.of(code) ?? code, code];
  }
  for (const [code, names] of Object.entries(OTHER_NAMES)) {
    for (const name of names) yield [name, code];
  }
  for (const code of CURRENCY_CODES) yield [code, code];
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.]+/g, '');
}
