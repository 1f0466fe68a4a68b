import { arabicBare } from './arabic-bare.ts';
import { fold } from './fold.ts';
import { toneList } from './tone-words/tone-tables.ts';

const HAN = /\p{Script=Han}/u;
const CONCRETE = toneList('concrete').map(fold);
const CONCRETE_HAN = CONCRETE.filter((stem) => HAN.test(stem));
const CONCRETE_STEMS = CONCRETE.filter((stem) => !HAN.test(stem));

/** Longer answers say something, even where our lists do not know what. */
const MOST_WORDS = 8;
const MOST_HAN = 12;

/** Each word with a space before it, so that a stem is found at the start of a word only. */
function lineOf(words: readonly string[]): string {
  return words
    .map((word) => ` ${arabicBare(word)}`)
    .join('')
    .concat(' ');
}

/** Whether the words name a part, a document, a place, a time or a number. */
export function isConcrete(words: readonly string[]): boolean {
  if (words.some((word) => /\p{N}/u.test(word))) return true;
  const line = lineOf(words);
  if (CONCRETE_STEMS.some((stem) => line.includes(` ${stem}`))) return true;
  const joined = words.filter((word) => HAN.test(word)).join('');
  return joined !== '' && CONCRETE_HAN.some((stem) => joined.includes(stem));
}

export function isShort(words: readonly string[]): boolean {
  const han = words.filter((word) => HAN.test(word)).length;
  return words.length - han <= MOST_WORDS && han <= MOST_HAN;
}
