import type { Locale } from '../core/locale.ts';

/**
 * The locale to read a text in. A buyer may set the chat to English and write Chinese; a script
 * that only one of our languages uses is surer than the setting. Without a setting, Latin text is
 * in the language whose commonest words it has most of, and English where that tells nothing.
 */
export function readingLocale(text: string, setting: Locale | undefined): Locale {
  if (!BEFORE_OTHER_SCRIPTS.test(text)) {
    for (const [script, locale] of SCRIPTS) {
      if (script.test(text)) return locale;
    }
  }
  if (setting === undefined) return likeliestLatin(text);
  return OWN_SCRIPT.has(setting) && /\p{Script=Latin}/u.test(text) ? 'en' : setting;
}

/** One look at a Latin text does for all of them. */
const BEFORE_OTHER_SCRIPTS = /^[\0-\u02ff]*$/;
const SCRIPTS: readonly (readonly [RegExp, Locale])[] = [
  [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];
const OWN_SCRIPT: ReadonlySet<Locale> = new Set(['zh-CN', 'ar', 'ru']);

/** So many words tell a language; a long text is not read to its end for it. */
const MOST_WORDS = 60;

const COMMON: readonly (readonly [Locale, string])[] = [
  ['en', 'the and is are was were to of in it we you our your not this that with for have has but'],
  [
    'es',
    'el la los las de que y en es un una por con para muy del se lo no está llegó pero nos su',
  ],
  ['pt', 'o a os as de que e em é um uma por com para muito do da não se está chegou mas nos veio'],
  ['fr', 'le la les de et est un une des pour avec très du ne pas nous vous ce en que mais a sont'],
  [
    'de',
    'der die das und ist sind war ein eine zu von mit nicht sehr wir sie es auf für im aber den',
  ],
];

const LOCALES_BY_WORD = localesByWord();

function localesByWord(): ReadonlyMap<string, readonly Locale[]> {
  const byWord = new Map<string, Locale[]>();
  for (const [locale, list] of COMMON) {
    for (const word of list.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), locale]);
  }
  return byWord;
}

function likeliestLatin(text: string): Locale {
  const votes = new Map<Locale, number>();
  const words = text.toLowerCase().split(/[^\p{L}]+/u, MOST_WORDS);
  for (const word of words) {
    for (const locale of LOCALES_BY_WORD.get(word) ?? []) {
      votes.set(locale, (votes.get(locale) ?? 0) + 1);
    }
  }
  const [first] = [...votes].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? 'en';
}
