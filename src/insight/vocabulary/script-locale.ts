import { LOCALES, type Locale } from '../../base/locale.ts';
import { LATIN_LOCALES, LEXICON_WORDS } from '../lexicon/lexicon-words.ts';

/**
 * The locale to read a text in. A buyer may set the chat to English and write Chinese; a script
 * that only one of our languages uses is surer than the setting, and so are words of another
 * language where there are hardly any of the set one. Without a setting, Latin text is in the
 * language whose common words it has most of, and English where that tells nothing.
 */
export function readingLocale(text: string, setting: Locale | undefined): Locale {
  if (!BEFORE_OTHER_SCRIPTS.test(text)) {
    for (const [script, locale] of SCRIPTS) {
      if (script.test(text)) return locale;
    }
  }
  if (setting === undefined) return likeliestOf(votesOf(text));
  if (!isLatin(setting)) return LATIN.test(text) ? likeliestOf(votesOf(text)) : setting;
  return settingOrPlainlyOther(votesOf(text), setting);
}

/** One look at a Latin text does for all of them. */
const BEFORE_OTHER_SCRIPTS = /^[\0-\u02ff]*$/;
const SCRIPTS = LOCALES.flatMap((locale): (readonly [RegExp, Locale])[] => {
  const { script } = LEXICON_WORDS[locale];
  return script === undefined ? [] : [[new RegExp(`\\p{Script=${script}}`, 'u'), locale]];
});
const LATIN = /\p{Script=Latin}/u;

/** So many letters tell a language; a long text is not read to its end for it. */
const MOST_LETTERS = 120;
/** Words of another language count where they are so many times those of the set one. */
const PLAINLY = 2;
/** ... and make up so much of the text: one word may be a name. */
const LEAST_SHARE = 0.3;

const RARER_LETTERS = new Set(
  LATIN_LOCALES.flatMap((locale) => [...(LEXICON_WORDS[locale].letters ?? '')]),
);
const BEYOND_ENGLISH = /[^\0-\u007f]/;
const WORD = /[a-z\u00df-\u017f]+(?:['’][a-z\u00df-\u017f]+)*/g;
const ELISION = /^[a-z]{1,2}'/;

/** For each word the languages that have it. */
type Votes = readonly (readonly Locale[])[];

const LOCALES_BY_WORD = localesByWord();

function localesByWord(): ReadonlyMap<string, readonly Locale[]> {
  const byWord = new Map<string, Locale[]>();
  for (const locale of LATIN_LOCALES) {
    for (const word of new Set((LEXICON_WORDS[locale].common ?? '').split(/\s+/))) {
      byWord.set(word, [...(byWord.get(word) ?? []), locale]);
    }
  }
  return byWord;
}

function votesOf(text: string): Votes {
  const words = text.slice(0, MOST_LETTERS).toLowerCase().match(WORD) ?? [];
  return words.map(localesOf);
}

/** "n'est" is read by its second part, "don't" as a whole. */
function localesOf(word: string): readonly Locale[] {
  const plain = word.replace('’', "'");
  const known = LOCALES_BY_WORD.get(plain) ?? LOCALES_BY_WORD.get(plain.replace(ELISION, ''));
  return known ?? localesByLetters(plain);
}

/** For words that no list has: the languages that use all of its rarer letters. */
function localesByLetters(word: string): readonly Locale[] {
  if (!BEYOND_ENGLISH.test(word)) return [];
  const rarer = [...word].filter((letter) => RARER_LETTERS.has(letter));
  if (rarer.length === 0) return [];
  return LATIN_LOCALES.filter((locale) =>
    rarer.every((letter) => LEXICON_WORDS[locale].letters?.includes(letter)),
  );
}

/** Of equals the one that stands first among LATIN_LOCALES. */
function likeliestOf(votes: Votes): Locale {
  let likeliest: Locale = 'en';
  let most = 0;
  for (const locale of LATIN_LOCALES) {
    const sum = votes.reduce(
      (total, all) => total + (all.includes(locale) ? 1 / all.length : 0),
      0,
    );
    if (sum > most) [likeliest, most] = [locale, sum];
  }
  return likeliest;
}

function settingOrPlainlyOther(votes: Votes, setting: Locale): Locale {
  const other = likeliestOf(votes);
  if (other === setting) return setting;
  const own = votes.filter((all) => all.includes(setting) && !all.includes(other)).length;
  const others = votes.filter((all) => all.includes(other) && !all.includes(setting)).length;
  const plainly = others >= PLAINLY * own + 1 && others >= votes.length * LEAST_SHARE;
  return plainly ? other : setting;
}

function isLatin(locale: Locale): boolean {
  return LATIN_LOCALES.includes(locale);
}
