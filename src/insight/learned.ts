import type { Locale } from '../core/locale.ts';
import type { Lexicon } from './lexicon-files.ts';
import { TermIndex } from './term-index.ts';
import { unitsOfTerm } from './terms.ts';
import { THEMES } from './theme.ts';
import { weightedRows } from './weighted-rows.ts';
import type { WordBook } from './word-book.ts';

/** What a word was learned to say. */
export interface Learned {
  /** To the good (above 0) or the bad side. */
  readonly direction: number;
  /** For any feeling at all (above 0) or for none. */
  readonly feeling: number;
  /** The places among THEMES of those that it is for or against ... */
  readonly themes: readonly number[];
  /** ... and how strongly each. */
  readonly themeWeights: readonly number[];
}

/** Finds the learned words of a language. */
export function learnedIndex(lexicon: Lexicon, locale: Locale, book: WordBook): TermIndex<Learned> {
  const learned = new Map<string, Learned>();
  for (const [word, [direction = 0, feeling = 0]] of weightedRows(lexicon.learnedFeelings)) {
    learned.set(word, { direction, feeling, themes: [], themeWeights: [] });
  }
  for (const [word, numbers] of weightedRows(lexicon.learnedThemes)) {
    const themes = [...THEMES.keys()].filter((at) => (numbers[at] ?? 0) !== 0);
    const themeWeights = themes.map((at) => numbers[at] ?? 0);
    const { direction, feeling } = learned.get(word) ?? { direction: 0, feeling: 0 };
    learned.set(word, { direction, feeling, themes, themeWeights });
  }
  return new TermIndex(
    book,
    [...learned].map(([word, value]) => [unitsOfLearned(word, locale), value]),
  );
}

/** The units of a learned word, which are parted by `_`. */
function unitsOfLearned(word: string, locale: Locale): readonly string[] {
  return locale === 'zh-CN' ? unitsOfTerm(word, locale) : word.split('_');
}
