import type { Locale } from '../../base/locale.ts';
import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { PORTUGUESE } from './pt.ts';
import type { ReportWords } from './report-words.ts';
import { RUSSIAN } from './ru.ts';
import { CHINESE } from './zh-cn.ts';

export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  en: ENGLISH,
  'zh-CN': CHINESE,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
  ar: ARABIC,
  ru: RUSSIAN,
};
