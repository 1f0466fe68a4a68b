import { readCatalogues } from '../../../src/base/catalogue.ts';
import type { Locale } from '../../../src/base/locale.ts';
import type { NoticeWords } from './en.ts';

const WORDS = await readCatalogues<NoticeWords>(import.meta.url);

/** What notices say to buyers in this language. */
export function noticeWords(locale: Locale): NoticeWords {
  return WORDS[locale];
}
