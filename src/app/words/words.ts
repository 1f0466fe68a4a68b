import { readCatalogues } from '../../base/catalogue.ts';
import type { Locale } from '../../base/locale.ts';
import type { AppWords } from './en.ts';

const WORDS = await readCatalogues<AppWords>(import.meta.url);

/** What the program itself says to buyers in this language. */
export function appWords(locale: Locale): AppWords {
  return WORDS[locale];
}
