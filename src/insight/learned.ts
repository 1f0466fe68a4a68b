import type { Locale } from '../core/locale.ts';
import { LearnedWeights } from './learned-weights.ts';
import type { Lexicon } from './lexicon-files.ts';
import { type Found, TermIndex } from './term-index.ts';
import { unitsOfTerm } from './terms.ts';
import type { Units } from './units.ts';
import { weightedRows } from './weighted-rows.ts';
import type { WordBook } from './word-book.ts';

/** The learned words of a text. */
export interface Learned {
  /** In the order of the text; they may overlap. The value is the word's place in `weights`. */
  readonly words: readonly Found<number>[];
  readonly weights: LearnedWeights;
}

/** Finds the learned words of a language. */
export function learnedReader(
  { learnedFeelings, learnedThemes }: Lexicon,
  locale: Locale,
  book: WordBook,
): (units: Units) => Learned {
  const feelings = weightedRows(learnedFeelings);
  const themes = weightedRows(learnedThemes);
  const words = [...new Set([...feelings, ...themes].map(([word]) => word))];
  const places = new Map(words.map((word, place) => [word, place]));
  const weights = new LearnedWeights(words.length);
  for (const [word, [direction = 0, feeling = 0]] of feelings) {
    weights.setFeelings(places.get(word) ?? 0, direction, feeling);
  }
  for (const [word, numbers] of themes) weights.setThemes(places.get(word) ?? 0, numbers);
  const index = new TermIndex(
    book,
    words.map((word, place) => [unitsOfLearned(word, locale), place]),
  );
  return (units) => ({ words: index.findAll(units), weights });
}

/** The units of a learned word, which are parted by `_`. */
function unitsOfLearned(word: string, locale: Locale): readonly string[] {
  return locale === 'zh-CN' ? unitsOfTerm(word, locale) : word.split('_');
}
