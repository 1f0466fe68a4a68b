import type { Locale } from '../base/locale.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en, type PagesWords } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';
import { zhCn } from './words/zh-cn.ts';

const WORDS: Readonly<Record<Locale, PagesWords>> = { en, 'zh-CN': zhCn, es, pt, fr, de, ar, ru };

/** What the invitation's pages, the home page and the notices say in this language. */
export function pagesWords(locale: Locale): PagesWords {
  return WORDS[locale];
}
