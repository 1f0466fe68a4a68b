import { readCatalogues } from '../../../src/base/catalogue.ts';
import type { Locale } from '../../../src/base/locale.ts';
import type { TelegramWords } from './en.ts';

const WORDS = await readCatalogues<TelegramWords>(import.meta.url);

/** What Telegram tells of the bot, in this language. */
export function telegramWords(locale: Locale): TelegramWords {
  return WORDS[locale];
}
