import type { Locale } from '../core/locale.ts';

/**
 * A text as the pieces that lexicon terms are made of: characters in Chinese, which writes no
 * spaces, and words elsewhere; punctuation and emoji stand alone.
 */
export function unitsOf(text: string, locale: Locale): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (locale === 'zh-CN') return plain.match(CHARACTERS) ?? [];
  return plain.replace(ARABIC_VOWELS, '').match(WORDS) ?? [];
}

/** Where one thought ends: what stands before does not colour what comes after. */
export function isClauseBreak(unit: string): boolean {
  return CLAUSE_BREAKS.has(unit);
}

/** Pieces of a term put together again for a reader. */
export function joinUnits(units: readonly string[], locale: Locale): string {
  return units.join(locale === 'zh-CN' ? '' : ' ');
}

const CHARACTERS = /[^\s]/gu;
const ARABIC_VOWELS = /[\u064b-\u0652\u0640]/g;
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const WORDS = new RegExp(
  String.raw`${LETTERS}(?:['./-]${LETTERS})*|[.!?,;:()…。،؛؟]|\p{Extended_Pictographic}`,
  'gu',
);
const CLAUSE_BREAKS = new Set([...'.!?,;:()…。،؛؟、~']);
