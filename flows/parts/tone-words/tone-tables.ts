import { type PhraseTable, phraseTable } from '../phrase-table.ts';
import { AR } from './ar.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import type { ToneWords } from './tone-words.ts';
import { ZH_CN } from './zh-cn.ts';

const TABLES: readonly ToneWords[] = [EN, ZH_CN, ES, PT, FR, DE, RU, AR];

/** One list of all languages: an answer may be in another one than the conversation. */
export function toneList(field: keyof ToneWords): readonly string[] {
  return TABLES.flatMap((table) => table[field]);
}

export function tonePhrases(field: keyof ToneWords): PhraseTable<true> {
  return phraseTable(toneList(field).map((phrase) => [phrase, true] as const));
}
