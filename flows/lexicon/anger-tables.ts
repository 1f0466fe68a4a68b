import { readLexicons } from '../../src/base/catalogue.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { AngerWords } from './anger-words.ts';

const TABLES = Object.values(await readLexicons<AngerWords>(import.meta.url, 'anger'));

/** One list of all languages: a buyer may be angry in another one than the conversation's. */
export function angerPhrases(field: keyof AngerWords): PhraseTable<true> {
  return phraseTable(
    TABLES.flatMap((table) => table[field]).map((phrase) => [phrase, true] as const),
  );
}
