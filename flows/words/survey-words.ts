import type { Locale } from '../../src/base/locale.ts';
import { ar } from './survey/ar.ts';
import { de } from './survey/de.ts';
import { en, type Words } from './survey/en.ts';
import { es } from './survey/es.ts';
import { fr } from './survey/fr.ts';
import { pt } from './survey/pt.ts';
import { ru } from './survey/ru.ts';
import { zhCN } from './survey/zh-cn.ts';

/** Every text of the survey in every language. */
export const SURVEY_WORDS: Readonly<Record<Locale, Words>> = {
  en,
  'zh-CN': zhCN,
  es,
  pt,
  fr,
  de,
  ar,
  ru,
};

/** What the languages are called in themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-CN': '中文',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
  de: 'Deutsch',
  ar: 'العربية',
  ru: 'Русский',
};
