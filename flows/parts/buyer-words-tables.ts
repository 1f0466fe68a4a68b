import { ar } from '../words/buyer-words/ar.ts';
import type { BuyerWordsTable } from '../words/buyer-words/buyer-words-table.ts';
import { de } from '../words/buyer-words/de.ts';
import { en } from '../words/buyer-words/en.ts';
import { es } from '../words/buyer-words/es.ts';
import { fr } from '../words/buyer-words/fr.ts';
import { pt } from '../words/buyer-words/pt.ts';
import { ru } from '../words/buyer-words/ru.ts';
import { zhCN } from '../words/buyer-words/zh-cn.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

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
