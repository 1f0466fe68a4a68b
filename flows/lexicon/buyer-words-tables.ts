import { readLexicons } from '../../src/base/catalogue.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { BuyerWordsTable } from './buyer-words-table.ts';

/** All languages at once: buyers mix them, whatever language the conversation is in. */
export const BUYER_WORDS: readonly BuyerWordsTable[] = Object.values(
  await readLexicons<BuyerWordsTable>(import.meta.url, 'buyer-words'),
);

/** One list of all languages, as a table that only knows whether a phrase is in it. */
export function buyerPhrases(field: keyof BuyerWordsTable): PhraseTable<true> {
  return phraseTable(
    BUYER_WORDS.flatMap((table) => table[field].map((phrase) => [phrase, true] as const)),
  );
}
