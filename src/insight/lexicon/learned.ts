import type { Locale } from '../../base/locale.ts';
import { weightedRows } from '../report/weighted-rows.ts';
import { type Found, TermTrie } from '../vocabulary/term-trie.ts';
import { tokensOfTerm } from '../vocabulary/terms.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { LearnedWeights } from './learned-weights.ts';
import type { Lexicon } from './lexicon-files.ts';

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
  book: Vocabulary,
): (units: Tokens) => Learned {
  const feelings = new Map(weightedRows(learnedFeelings));
  const themes = new Map(weightedRows(learnedThemes));
  const words = [...new Set([...feelings.keys(), ...themes.keys()])];
  const weights = new LearnedWeights(
    words.map((word) => {
      const [direction = 0, feeling = 0] = feelings.get(word) ?? [];
      return { direction, feeling, themes: themes.get(word) ?? [] };
    }),
  );
  const index = new TermTrie(
    book,
    words.map((word, place) => [unitsOfLearned(word, locale), place]),
  );
  return (units) => ({ words: index.findAll(units), weights });
}

/** The tokens of a learned word: `_` separates them. */
function unitsOfLearned(word: string, locale: Locale): readonly string[] {
  return locale === 'zh-CN' ? tokensOfTerm(word, locale) : word.split('_');
}
