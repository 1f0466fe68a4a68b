import { type ParsedCell, titleKey } from '../columns/column.ts';
import { OTHER_NAMES } from './country-other-names.ts';
import { nameParts } from './name-parts.ts';
import { THREE_LETTERS } from './three-letter-codes.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** English and Chinese first, as each place writes it; then other languages of buyers' lists. */
const LANGUAGES = [
  ...['en', 'zh', 'zh-Hant', 'zh-Hant-HK', 'es', 'es-MX', 'pt', 'pt-PT', 'fr', 'de', 'ar', 'ru'],
  ...['it', 'nl', 'pl', 'tr', 'ja', 'ko', 'vi', 'id', 'sv', 'cs'],
];

/** `N/A` is not Namibia, whose code is NA. */
const NOT_GIVEN = /^n[/.] ?a\.?$/i;

let known: ReadonlyMap<string, string> | undefined;

/**
 * ISO 3166 codes of two and three letters, and country names as `LANGUAGES` and everyday lists
 * have them, to the code of two letters.
 */
export function countryCell(written: string): ParsedCell {
  if (NOT_GIVEN.test(written)) return { ok: false };
  known ??= everyCountry();
  const value = countryOf(written, known) ?? agreed(written, known);
  return value === undefined ? { ok: false } : { ok: true, value };
}

function countryOf(name: string, countries: ReadonlyMap<string, string>): string | undefined {
  const key = countryKey(name);
  const short = countryKey(withoutForm(name)).replace(CHINESE_FORM, '');
  return countries.get(key) ?? countries.get(bare(key)) ?? countries.get(short);
}

/** `Germany (DE)`, `德国 Germany`: parts that all name one country. */
function agreed(written: string, countries: ReadonlyMap<string, string>): string | undefined {
  const codes = new Set(nameParts(written).map((part) => countryOf(part, countries)));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

/** What is left of a name when the small words that lists write differently do not matter. */
function countryKey(name: string): string {
  const key = titleKey(name.replace(/\b(?:and|of|the)\b/gi, ' ').replace(/\bsaint\b/gi, 'st'));
  return key === '' ? titleKey(name) : key;
}

/** A key without accents, as a foreign keyboard types it. */
function bare(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

const FORMS = 'republic|kingdom|federation|union|commonwealth|sultanate|principality|duchy|states';
const FORM = String.raw`(?:[\p{L}’']+ ){0,3}(?:${FORMS}) of`;
const FORM_BEFORE = new RegExp(`^(?:the )?${FORM} `, 'iu');
const FORM_AFTER = new RegExp(String.raw`[,(] ?(?:the )?${FORM}(?: the)?\)?$`, 'iu');
const CHINESE_FORM = /(?:人民|伊斯兰|社会主义|联邦)*(?:共和国|王国)$/u;

/** `Federal Republic of Germany` and `Moldova (Republic of)` without the form of state. */
function withoutForm(name: string): string {
  return name.replace(FORM_BEFORE, '').replace(FORM_AFTER, '');
}

/** What two countries are called, although some language has it for one of them. */
const OF_TWO = new Set(['congo', 'kongo']);

/** Without its accents a shorter name (`Áo`) looks like a code. */
const SHORTEST_BARE = 4;

/** Names by key; what two countries are called in two languages is taken as in the earlier one. */
function everyCountry(): ReadonlyMap<string, string> {
  const countries = new Map<string, string>();
  for (const [name, code] of everyName(codesInUse())) {
    const key = countryKey(name);
    const forms = bare(key).length < SHORTEST_BARE ? [key] : [key, bare(key)];
    for (const form of forms)
      if (!countries.has(form) && !OF_TWO.has(form)) countries.set(form, code);
  }
  return countries;
}

function* everyName(codes: readonly string[]): Generator<readonly [string, string]> {
  for (const code of codes) yield [code, code];
  for (const [code, names] of Object.entries(OTHER_NAMES)) {
    for (const name of names) yield [name, code];
  }
  yield* THREE_LETTERS;
  const lists = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) => namesIn(language, style)),
  );
  for (const names of lists) for (const code of codes) yield [names.of(code) ?? code, code];
}

function codesInUse(): readonly string[] {
  const inEnglish = namesIn('en', 'long');
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.filter((code) => !isRetired(code) && inEnglish.of(code) !== undefined);
}

function namesIn(language: string, style: 'long' | 'short'): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
}

const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** Codes that stand for another today (`BU` is `MM`), or for no country. */
function isRetired(code: string): boolean {
  return NO_COUNTRIES.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
}
