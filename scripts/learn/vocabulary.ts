import { readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import type { Locale } from '../../src/base/locale.ts';
import type { Lexicon } from '../../src/insight/lexicon/lexicon-files.ts';
import { sectionsOf } from '../../src/insight/report/sections.ts';
import { tokensOfTerm } from '../../src/insight/vocabulary/terms.ts';
import { wordsOf } from '../../src/insight/vocabulary/tokens.ts';

/** A word is learned only where so many texts have it. */
export const FEWEST_TEXTS = 3;
const LONGEST_CHINESE = 6;
/** The segmenter's own words; its typed entry point for them is no ECMAScript module. */
const DICTIONARY = new URL('../../node_modules/@node-rs/jieba/dict.txt', import.meta.url);
const TRADE_WORD_COUNT = 100_000;

/**
 * The words and pairs of neighbouring words that several texts have, sorted. Chinese is cut into
 * words with the words of our own lists added to the dictionary.
 */
export function vocabularyOf(
  texts: readonly string[],
  locale: Locale,
  lexicon: Lexicon,
): readonly string[] {
  const cut = locale === 'zh-CN' ? chineseCutter(lexicon) : plainCutter(locale);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(cut(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_TEXTS)
    .map(([word]) => word)
    .sort();
}

function plainCutter(locale: Locale): (text: string) => readonly string[] {
  return (text) => {
    const words = wordsOf(text, locale);
    return words.flatMap((word, index) => {
      const next = words[index + 1];
      return next === undefined ? [word] : [word, `${word}_${next}`];
    });
  };
}

function chineseCutter(lexicon: Lexicon): (text: string) => readonly string[] {
  const jieba = Jieba.withDict(readFileSync(DICTIONARY));
  jieba.loadDict(Buffer.from(tradeDictionary(lexicon)));
  return (text) => {
    const words = jieba.cut(wordsOf(text, 'zh-CN').join(''), false);
    const pairs = words.flatMap((word, index) => {
      const pair = word + (words[index + 1] ?? '');
      return pair.length > LONGEST_CHINESE ? [word] : [word, pair];
    });
    return pairs.filter(isWhole);
  };
}

/** Our own listed words in the segmenter's format: word, count. */
function tradeDictionary({ feelings, themes }: Lexicon): string {
  const words = [...feelings, ...themes]
    .flatMap(sectionsOf)
    .flatMap(({ list }) => list.split(' '))
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  return [...new Set(words)].map((word) => `${word} ${TRADE_WORD_COUNT}`).join('\n');
}

/** That a word read back from a file is cut as it was. */
function isWhole(word: string): boolean {
  return !/[\s_*]/.test(word) && tokensOfTerm(word, 'zh-CN').join('') === word;
}
