import { readTranslations } from '../../../base/catalogue.ts';
import type { Locale } from '../../../base/locale.ts';
import en, { type TimingWords } from './en.ts';

const ALL = await readTranslations<TimingWords>(import.meta.url, en);

/** What is said about a test of delays, to staff: in English where there is no other language for it. */
export function timingWords(locale: Locale): TimingWords {
  return ALL.get(locale) ?? en;
}

/** The language in which that is said. */
export function timingLocale(locale: Locale): Locale {
  return ALL.has(locale) ? locale : 'en';
}
