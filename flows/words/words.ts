import { readCatalogues } from '../../src/base/catalogue.ts';
import type { Locale } from '../../src/base/locale.ts';
import type { FlowWords } from './en.ts';

const WORDS = await readCatalogues<FlowWords>(import.meta.url);

/** What the flows say to buyers in this language. */
export function flowWords(locale: Locale): FlowWords {
  return WORDS[locale];
}
