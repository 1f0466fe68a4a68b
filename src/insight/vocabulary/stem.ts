import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locale } from '../../base/locale.ts';
import { remembered } from '../../base/remembered.ts';
import { LEXICON_WORDS } from '../lexicon/lexicon-words.ts';

/** What words of one meaning share, near enough to count them together. */
export type Stemmer = (word: string) => string;

const require = createRequire(import.meta.url);
const STEMMERS = path.dirname(require.resolve('natural/lib/natural/stemmers/stemmer'));
const stemmers = new Map<Locale, Stemmer>();

/** The stem of a word that is in lower case. The first word of a language loads its stemmer. */
export function stemOf(word: string, locale: Locale): string {
  const known = stemmers.get(locale);
  if (known !== undefined) return known(word);
  const stemmer = remembered(stemmerOf(locale), KEPT_WORDS);
  stemmers.set(locale, stemmer);
  return stemmer(word);
}

function stemmerOf(locale: Locale): Stemmer {
  const { stemmer } = LEXICON_WORDS[locale];
  return stemmer === undefined ? (word) => firstLetters(word, locale) : naturalStemmer(stemmer);
}

/** A stemmer of npm's `natural` by its file: the package's front would load a word net and read `.env`. */
export function naturalStemmer(file: string): Stemmer {
  const stemmer: { stem: Stemmer } = require(path.join(STEMMERS, file));
  return (word) => stemmer.stem(word).toLowerCase();
}

/** Endings begin about here in all our languages that have any. */
const STEM_LENGTH = 6;
/** Short words end before the stem does, so that their plural has to go by itself. */
const PLURAL_BY_S = new Set<Locale>(['en', 'es', 'pt', 'fr']);
const FINAL_S = /(?<=\p{L}{3})s$/u;

/**
 * The first six letters do nearly as well as real lemmas (P. McNamee & J. Mayfield, "Character n-gram
 * tokenization for European language text retrieval", Information Retrieval 7, 2004).
 */
export function firstLetters(word: string, locale: Locale): string {
  const single = PLURAL_BY_S.has(locale) ? word.replace(FINAL_S, '') : word;
  return [...single].slice(0, STEM_LENGTH).join('');
}

/** Words that are kept with their stems; a stemmer does some 14,000 words a second. */
const KEPT_WORDS = 20_000;
