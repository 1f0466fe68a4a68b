import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import { AR } from './ar/tone.ts';
import { DE } from './de/tone.ts';
import { EN } from './en/tone.ts';
import { ES } from './es/tone.ts';
import { FR } from './fr/tone.ts';
import { PT } from './pt/tone.ts';
import { RU } from './ru/tone.ts';
import type { ToneWords } from './tone-words.ts';
import { ZH_CN } from './zh-CN/tone.ts';

const TABLES: readonly ToneWords[] = [EN, ZH_CN, ES, PT, FR, DE, RU, AR];

/** One list of all languages: an answer may be in another one than the conversation. */
export function toneList(field: keyof ToneWords): readonly string[] {
  return TABLES.flatMap((table) => table[field]);
}

export function tonePhrases(field: keyof ToneWords): PhraseTable<true> {
  return phraseTable(toneList(field).map((phrase) => [phrase, true] as const));
}
