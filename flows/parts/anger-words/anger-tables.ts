import { type PhraseTable, phraseTable } from '../phrase-table.ts';
import type { AngerWords } from './anger-words.ts';
import { AR } from './ar.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { ZH_CN } from './zh-cn.ts';

const TABLES: readonly AngerWords[] = [EN, ZH_CN, ES, PT, FR, DE, RU, AR];

/** One list of all languages: a buyer may be angry in another one than the conversation's. */
export function angerPhrases(field: keyof AngerWords): PhraseTable<true> {
  return phraseTable(
    TABLES.flatMap((table) => table[field]).map((phrase) => [phrase, true] as const),
  );
}
