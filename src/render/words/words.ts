import { readCatalogues } from '../../base/catalogue.ts';
import type { Locale } from '../../base/locale.ts';
import type { RenderWords } from './en.ts';

const WORDS = await readCatalogues<RenderWords>(import.meta.url);

/** What reports, pictures and messages about them say in this language. */
export function renderWords(locale: Locale): RenderWords {
  return WORDS[locale];
}
