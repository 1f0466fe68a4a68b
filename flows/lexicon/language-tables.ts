import { readLexicons } from '../../src/base/catalogue.ts';
import type { Locale } from '../../src/base/locale.ts';
import type { LanguageWords, LatinLanguage, OwnScriptLanguage } from './language-words.ts';

type Entry<Language> = readonly [locale: Locale, language: Language];

/** Each language with what tells that somebody writes it. */
export const LANGUAGES = Object.entries(
  await readLexicons<LanguageWords>(import.meta.url, 'language'),
) as readonly Entry<LanguageWords>[];

export const LATIN_LANGUAGES: readonly Entry<LatinLanguage>[] = LANGUAGES.flatMap(
  ([locale, language]) => ('script' in language ? [] : [[locale, language] as const]),
);

export const OWN_SCRIPT_LANGUAGES: readonly Entry<OwnScriptLanguage>[] = LANGUAGES.flatMap(
  ([locale, language]) => ('script' in language ? [[locale, language] as const] : []),
);
