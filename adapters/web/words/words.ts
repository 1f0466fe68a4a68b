import { readCatalogues } from '../../../src/base/catalogue.ts';
import type { Locale } from '../../../src/base/locale.ts';
import type { ChatWords } from './en.ts';

const WORDS = await readCatalogues<ChatWords>(import.meta.url);

/** What the chat page says around the conversation, in this language. */
export function chatWords(locale: Locale): ChatWords {
  return WORDS[locale];
}
