import type { Locale } from '../../base/locale.ts';
import { wordsOf } from './units.ts';

/** A lexicon's list, parted by white space, as the units of each term; `_` stands for a space. */
export function unitsOfTerms(list: string, locale: Locale): readonly (readonly string[])[] {
  return list
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) => unitsOfTerm(term, locale));
}

/** One term's units; the last keeps its `*`, which stands for any ending. */
export function unitsOfTerm(term: string, locale: Locale): readonly string[] {
  const words = wordsOf(term.replaceAll('_', ' ').replace(/(?<=.)\*$/, ''), locale);
  if (!term.endsWith('*')) return words;
  return words.map((unit, index) => (index === words.length - 1 ? `${unit}*` : unit));
}
