import { readCatalogues } from '../../../src/base/catalogue.ts';
import type { Locale } from '../../../src/base/locale.ts';
import type { WeChatWords } from './en.ts';

const WORDS = await readCatalogues<WeChatWords>(import.meta.url);

/** What WeChat shows of ours besides the messages, in this language. */
export function weChatWords(locale: Locale): WeChatWords {
  return WORDS[locale];
}
