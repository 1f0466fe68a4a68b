import type { Locale } from '../../core/locale.ts';
import type { ThemeTerms } from './theme-terms.ts';
import { ARABIC_THEMES } from './themes-ar.ts';
import { GERMAN_THEMES } from './themes-de.ts';
import { ENGLISH_THEMES } from './themes-en.ts';
import { SPANISH_THEMES } from './themes-es.ts';
import { FRENCH_THEMES } from './themes-fr.ts';
import { PORTUGUESE_THEMES } from './themes-pt.ts';
import { RUSSIAN_THEMES } from './themes-ru.ts';
import { CHINESE_THEMES } from './themes-zh-cn.ts';

export const THEME_TERMS: Readonly<Record<Locale, ThemeTerms>> = {
  en: ENGLISH_THEMES,
  'zh-CN': CHINESE_THEMES,
  es: SPANISH_THEMES,
  pt: PORTUGUESE_THEMES,
  fr: FRENCH_THEMES,
  de: GERMAN_THEMES,
  ar: ARABIC_THEMES,
  ru: RUSSIAN_THEMES,
};
