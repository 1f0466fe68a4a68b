import { buyerPhrases } from '../lexicon/buyer-words-tables.ts';
import type { PhraseTable } from './phrase-table.ts';

const BEFORE = buyerPhrases('before');
const AFTER = buyerPhrases('after');

/** Deeper courtesy than this is not courtesy. */
const MOST_PHRASES = 4;

/** Where a message may begin once kind phrases are left out, one more each time. */
function starts(words: readonly string[], before: PhraseTable<unknown>): readonly number[] {
  const found = [0];
  for (let start = 0; found.length <= MOST_PHRASES; ) {
    start += before.longest(words, start)?.length ?? words.length;
    if (start >= words.length) break;
    found.push(start);
  }
  return found;
}

function ends(words: readonly string[], after: PhraseTable<unknown>): readonly number[] {
  const found = [words.length];
  for (let end = words.length; found.length <= MOST_PHRASES; ) {
    end -= after.longestBefore(words, end)?.length ?? words.length;
    if (end <= 0) break;
    found.push(end);
  }
  return found;
}

export interface Core {
  readonly start: number;
  readonly end: number;
}

/** The parts of a message that may be its point, without the kind words around it; longest first. */
export function coresOf(
  words: readonly string[],
  before: PhraseTable<unknown> = BEFORE,
  after: PhraseTable<unknown> = AFTER,
): readonly Core[] {
  const lasts = ends(words, after);
  return starts(words, before)
    .flatMap((start) => lasts.filter((end) => end > start).map((end) => ({ start, end })))
    .sort((one, other) => other.end - other.start - (one.end - one.start));
}
