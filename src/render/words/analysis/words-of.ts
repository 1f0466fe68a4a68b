import type { Locale } from '../../../base/locale.ts';
import { ARABIC } from './ar.ts';
import type { CloserWords } from './closer-words.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { CHINESE } from './zh-cn.ts';

export const CLOSER_WORDS: Readonly<Record<Locale, CloserWords>> = {
  en: ENGLISH,
  'zh-CN': CHINESE,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
  ar: ARABIC,
  ru: RUSSIAN,
};
