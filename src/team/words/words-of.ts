import type { Locale } from '../../base/locale.ts';
import { en, type TeamWords } from './en.ts';
import { zhCN } from './zh-cn.ts';

/** What the team reads: Chinese for a Chinese team, English for every other. */
export function teamLocale(locale: Locale): 'en' | 'zh-CN' {
  return locale === 'zh-CN' ? 'zh-CN' : 'en';
}

export function teamWords(locale: Locale): TeamWords {
  return teamLocale(locale) === 'zh-CN' ? zhCN : en;
}
