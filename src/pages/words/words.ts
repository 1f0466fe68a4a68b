import { readCatalogues } from '../../base/catalogue.ts';
import type { Locale } from '../../base/locale.ts';
import type { PagesWords } from './en.ts';

const WORDS = await readCatalogues<PagesWords>(import.meta.url);

/** What the invitation's pages, the home page and the notices say in this language. */
export function pagesWords(locale: Locale): PagesWords {
  return WORDS[locale];
}
