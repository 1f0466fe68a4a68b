import type { Locale } from '../../base/locale.ts';
import { LEXICON_WORDS } from '../lexicon/lexicon-words.ts';

const SETS = new Map(
  Object.entries(LEXICON_WORDS).map(([locale, { small }]) => [locale, new Set(small.split(' '))]),
);

/** Whether a word, in lower case, carries no subject. */
export function isSmallWord(word: string, locale: Locale): boolean {
  return SETS.get(locale)?.has(word) ?? false;
}
