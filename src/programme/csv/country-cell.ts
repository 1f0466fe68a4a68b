import { type Reading, titleKey } from './column.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What people write that no list of country names has. */
const NICKNAMES: readonly (readonly [string, string])[] = [
  ['UK', 'GB'],
  ['Great Britain', 'GB'],
  ['USA', 'US'],
  ['UAE', 'AE'],
  ['Korea', 'KR'],
  ['Holland', 'NL'],
  ['Turkey', 'TR'],
  ['Vietnam', 'VN'],
];

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166 codes, and country names in English and Chinese, to the code. */
export function countryCell(written: string): Reading {
  known ??= everyCountry();
  const value = known.get(titleKey(written));
  return value === undefined ? { ok: false } : { ok: true, value };
}

function everyCountry(): ReadonlyMap<string, string> {
  const names = ['en', 'zh'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const countries = new Map<string, string>();
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const here = names.flatMap((inLanguage) => inLanguage.of(code) ?? []);
    if (here.length === 0 || isRetired(code)) continue;
    for (const name of [code, ...here]) countries.set(titleKey(name), code);
  }
  for (const [name, code] of NICKNAMES) countries.set(titleKey(name), code);
  return countries;
}

const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** Codes that stand for another today (`BU` is `MM`), or for no country. */
function isRetired(code: string): boolean {
  return NO_COUNTRIES.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
}
