import type { Locale } from '../../base/locale.ts';
import { wordsOf } from './tokens.ts';

/** The tokens of each term in a lexicon's list. White space separates terms; `_` stands for a space. */
export function tokensOfTerms(list: string, locale: Locale): readonly (readonly string[])[] {
  return list
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) => tokensOfTerm(term, locale));
}

/** One term's units; the last keeps its `*`, which stands for any ending. */
export function tokensOfTerm(term: string, locale: Locale): readonly string[] {
  const words = wordsOf(term.replaceAll('_', ' ').replace(/(?<=.)\*$/, ''), locale);
  if (!term.endsWith('*')) return words;
  return words.map((unit, index) => (index === words.length - 1 ? `${unit}*` : unit));
}
