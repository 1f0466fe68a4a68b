import type { Locale } from '../../base/locale.ts';

/**
 * The other ways in which people type a term of a list: without accents, German umlauts as two
 * letters, Arabic words with the article or "and" before them.
 */
export function otherSpellings(
  units: readonly string[],
  locale: Locale,
): readonly (readonly string[])[] {
  const plain = plainSpellings(units, locale);
  if (locale !== 'ar') return plain;
  const all = [units, ...plain];
  return [...plain, ...all.flatMap((spelling) => withArabicBeginnings(spelling))];
}

function plainSpellings(units: readonly string[], locale: Locale): readonly (readonly string[])[] {
  const ways = WAYS[locale] ?? [];
  const spelled = ways.map((way) => units.map(way)).filter((spelling) => !isSame(spelling, units));
  return spelled.filter((spelling) => !isTooShort(spelling));
}

type Spell = (word: string) => string;

const LONG_WORD = 6;

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

const twoLetters: Spell = (word) => word.replace(/[äöüß]/g, (one) => UMLAUTS.get(one) ?? one);
const sharpS: Spell = (word) => word.replaceAll('ß', 'ss');
const unaccented: Spell = (word) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss');
/** Only of a long word: "schon" is no way to write "schön". */
const unaccentedLong: Spell = (word) => (word.length > LONG_WORD ? unaccented(word) : word);
const withoutYo: Spell = (word) => word.replaceAll('ё', 'е');
const plainArabic: Spell = (word) =>
  word.replace(/[أإآ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');
const plainAlef: Spell = (word) => word.replace(/[أإآ]/g, 'ا');

const WAYS: Readonly<Partial<Record<Locale, readonly Spell[]>>> = {
  de: [twoLetters, sharpS, unaccentedLong],
  es: [unaccented],
  pt: [unaccented],
  fr: [unaccented],
  ru: [withoutYo],
  ar: [plainAlef, plainArabic],
};

const ARABIC_BEGINNINGS = ['ال', 'و', 'وال', 'ب', 'بال', 'لل', 'ف'];
/** Only these stand before a phrase, or before one of two letters. */
const ARABIC_AND = ['و', 'ف'];
const SHORT_ARABIC = 2;

function withArabicBeginnings(units: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...more] = units;
  const isShort = more.length > 0 || first.length <= SHORT_ARABIC || first.startsWith('ال');
  const beginnings = isShort ? ARABIC_AND : ARABIC_BEGINNINGS;
  return /^\p{Script=Arabic}/u.test(first)
    ? beginnings.map((beginning) => [`${beginning}${first}`, ...more])
    : [];
}

/** "déç*" is disappointed; "dec*" would be December, too. */
const SHORTEST_BEGINNING = 6;

function isTooShort(units: readonly string[]): boolean {
  const last = units.at(-1) ?? '';
  return last.endsWith('*') && last.length < SHORTEST_BEGINNING;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((unit, at) => unit === other[at]);
}
