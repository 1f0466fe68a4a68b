import { readCatalogues } from '../../../base/catalogue.ts';
import type { Locale } from '../../../base/locale.ts';
import type { CarrierWords } from './en.ts';

const WORDS = await readCatalogues<CarrierWords>(import.meta.url);

/** What the exporter writes to buyers in this language. */
export function carrierWords(locale: Locale): CarrierWords {
  return WORDS[locale];
}
