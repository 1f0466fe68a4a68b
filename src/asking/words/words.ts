import { readTranslations } from '../../base/catalogue.ts';
import type { Locale } from '../../base/locale.ts';
import en, { type AskingWords } from './en.ts';

const ALL = await readTranslations<AskingWords>(import.meta.url, en);

/** What is said about asks, to staff: in English where there is no other language for it. */
export function askingWords(locale: Locale): AskingWords {
  return ALL.get(locale) ?? en;
}

/** In which language staff read that have chosen this one. */
export function askingLocale(locale: Locale): Locale {
  return ALL.has(locale) ? locale : 'en';
}
