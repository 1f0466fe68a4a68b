import { tonePhrases } from '../lexicon/tone-tables.ts';
import { clip } from '../text/clip.ts';
import { fold } from '../text/fold.ts';
import type { PhraseTable } from '../text/phrase-table.ts';
import { coresOf } from '../text/without-politeness.ts';
import { wordsOf } from '../text/words-of.ts';

const AROUND = tonePhrases('around');
/** What comes later in a message is not read for its tone. */
export const READ_GRAPHEMES = 400;
/** Longer messages tell something besides. */
const MOST_WORDS = 24;

export function readWords(text: string): readonly string[] {
  return wordsOf(fold(clip(text, READ_GRAPHEMES)));
}

/** Whether a message as a whole, but for words such as 'sorry' and 'really', is one of the phrases. */
export function isWhole(text: string, phrases: PhraseTable<true>): boolean {
  const words = readWords(text);
  if (words.length > MOST_WORDS) return false;
  return coresOf(words, AROUND, AROUND).some(({ start, end }) =>
    phrases.whole(words.slice(start, end)),
  );
}

/** Whether a message begins with one of the phrases. */
export function opensWith(text: string, phrases: PhraseTable<true>): boolean {
  const words = readWords(text);
  return coresOf(words, AROUND, AROUND).some(
    ({ start }) => phrases.longest(words, start) !== undefined,
  );
}
