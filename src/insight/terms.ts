import type { Locale } from '../core/locale.ts';
import { unitsOf } from './units.ts';

/** A lexicon's list, parted by white space, as the units of each term; `_` stands for a space. */
export function unitsOfTerms(list: string, locale: Locale): readonly (readonly string[])[] {
  return list
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) => termUnits(term, locale));
}

function termUnits(term: string, locale: Locale): readonly string[] {
  const units = unitsOf(term.replaceAll('_', ' ').replace(/\*$/, ''), locale);
  if (!term.endsWith('*')) return units;
  return units.map((unit, index) => (index === units.length - 1 ? `${unit}*` : unit));
}
