import { toneList } from '../lexicon/tone-tables.ts';
import { stemFinder } from '../text/stem-finder.ts';

const HAN = /\p{Script=Han}/u;
const saysConcrete = stemFinder(toneList('concrete'));

/** Longer answers say something, even where our lists do not know what. */
const MOST_WORDS = 8;
const MOST_HAN = 12;

/** Whether the words name a part, a document, a place, a time or a number. */
export function isConcrete(words: readonly string[]): boolean {
  return words.some((word) => /\p{N}/u.test(word)) || saysConcrete(words);
}

export function isShort(words: readonly string[]): boolean {
  const han = words.filter((word) => HAN.test(word)).length;
  return words.length - han <= MOST_WORDS && han <= MOST_HAN;
}
