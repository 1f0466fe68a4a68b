import { readCatalogues } from '../../../src/base/catalogue.ts';
import type { Locale } from '../../../src/base/locale.ts';
import type { ConsoleWords } from './en.ts';

const WORDS = await readCatalogues<ConsoleWords>(import.meta.url);

/** What the terminal shows besides the messages, in this language. */
export function consoleWords(locale: Locale): ConsoleWords {
  return WORDS[locale];
}
