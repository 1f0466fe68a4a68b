import { ar } from '../lexicon/ar/buyer-words.ts';
import type { BuyerWordsTable } from '../lexicon/buyer-words-table.ts';
import { de } from '../lexicon/de/buyer-words.ts';
import { en } from '../lexicon/en/buyer-words.ts';
import { es } from '../lexicon/es/buyer-words.ts';
import { fr } from '../lexicon/fr/buyer-words.ts';
import { pt } from '../lexicon/pt/buyer-words.ts';
import { ru } from '../lexicon/ru/buyer-words.ts';
import { zhCN } from '../lexicon/zh-CN/buyer-words.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';

/** All languages at once: buyers mix them, whatever language the conversation is in. */
export const BUYER_WORDS: readonly BuyerWordsTable[] = [en, zhCN, es, pt, fr, de, ru, ar];

type Lists = {
  [Field in keyof BuyerWordsTable]: BuyerWordsTable[Field] extends readonly string[]
    ? Field
    : never;
}[keyof BuyerWordsTable];

/** One list of all languages, as a table that only knows whether a phrase is in it. */
export function buyerPhrases(field: Lists): PhraseTable<true> {
  return phraseTable(
    BUYER_WORDS.flatMap((table) => table[field].map((phrase) => [phrase, true] as const)),
  );
}
