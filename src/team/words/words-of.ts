import type { Locale } from '../../core/locale.ts';
import { en, type TeamWords } from './en.ts';
import { zhCN } from './zh-cn.ts';

/** The team's texts: Chinese for a Chinese team, English for every other. */
export function teamWords(locale: Locale): TeamWords {
  return locale === 'zh-CN' ? zhCN : en;
}
