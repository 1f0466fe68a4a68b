import { closestLocale, LOCALES, type Locale } from '../../src/base/locale.ts';
import { phraseTable } from '../text/phrase-table.ts';
import { coresOf } from '../text/without-politeness.ts';
import { BUYER_WORDS, buyerPhrases } from '../tone/buyer-words-tables.ts';

const NAMES = phraseTable<Locale>(
  BUYER_WORDS.flatMap(({ languageNames }) =>
    LOCALES.flatMap((locale) => languageNames[locale].map((name) => [name, locale] as const)),
  ),
);
const BEFORE = buyerPhrases('languageBefore');
const AFTER = buyerPhrases('languageAfter');

/** The language that `in English`, `说中文` or plain `español` asks for. */
export function askedLanguage(words: readonly string[]): Locale | undefined {
  for (const { start, end } of coresOf(words, BEFORE, AFTER)) {
    const locale = NAMES.whole(words.slice(start, end));
    if (locale !== undefined) return locale;
  }
  return undefined;
}

/** The language that `de`, `pt-BR` or `deutsch` names after a command. */
export function namedLanguage(words: readonly string[]): Locale | undefined {
  return closestLocale(words[0]) ?? askedLanguage(words);
}
