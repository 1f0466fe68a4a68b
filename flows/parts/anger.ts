import type { PhraseTable } from './phrase-table.ts';
import { tonePhrases } from './tone-words/tone-tables.ts';

const FURY = tonePhrases('fury');
const STRONG = tonePhrases('strong');
const NEGATIVE = tonePhrases('negative');
const NEGATIONS = tonePhrases('negations');

const FURIOUS_FACES = /[🤬😡😠👿🖕]/u;
const EXCLAIMED = /[!！]\s?[!！?？]|[?？][!！]/u;
const SHOUTED = /[!！]{3}/u;

/** Fewer capital letters than this are an abbreviation, `BL`, `FCL CIF`. */
const SHOUT_LETTERS = 10;
const SHOUT_SHARE = 0.7;

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= SHOUT_LETTERS && capitals > (capitals + small) * SHOUT_SHARE;
}

function isNegated(words: readonly string[], at: number): boolean {
  return NEGATIONS.longestBefore(words, at) !== undefined;
}

function says(words: readonly string[], phrases: PhraseTable<true>): boolean {
  return words.some((_, at) => phrases.longest(words, at) !== undefined && !isNegated(words, at));
}

/** Anger in a text and its folded words: fury as it stands, strong words when shouted. */
export function angerIn(text: string, words: readonly string[]): boolean {
  if (FURIOUS_FACES.test(text) || says(words, FURY)) return true;
  if ((EXCLAIMED.test(text) || isInCapitals(text)) && says(words, STRONG)) return true;
  return SHOUTED.test(text) && says(words, NEGATIVE);
}

/** Words of dissatisfaction that nothing negates. */
export function isBadNewsIn(words: readonly string[]): boolean {
  return says(words, NEGATIVE) || says(words, STRONG);
}
