import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { AngerWords } from './anger-words.ts';
import { AR } from './ar/anger.ts';
import { DE } from './de/anger.ts';
import { EN } from './en/anger.ts';
import { ES } from './es/anger.ts';
import { FR } from './fr/anger.ts';
import { PT } from './pt/anger.ts';
import { RU } from './ru/anger.ts';
import { ZH_CN } from './zh-CN/anger.ts';

const TABLES: readonly AngerWords[] = [EN, ZH_CN, ES, PT, FR, DE, RU, AR];

/** One list of all languages: a buyer may be angry in another one than the conversation's. */
export function angerPhrases(field: keyof AngerWords): PhraseTable<true> {
  return phraseTable(
    TABLES.flatMap((table) => table[field]).map((phrase) => [phrase, true] as const),
  );
}
