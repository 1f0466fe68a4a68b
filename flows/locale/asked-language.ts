import { closestLocale, type Locale } from '../../src/base/locale.ts';
import { buyerPhrases } from '../lexicon/buyer-words-tables.ts';
import { LANGUAGES } from '../lexicon/language-tables.ts';
import { phraseTable } from '../text/phrase-table.ts';
import { coresOf } from '../text/without-politeness.ts';

const NAMES = phraseTable<Locale>(
  LANGUAGES.flatMap(([locale, { names }]) => names.map((name) => [name, locale] as const)),
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
