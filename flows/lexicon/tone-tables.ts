import { readLexicons } from '../../src/base/catalogue.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { ToneWords } from './tone-words.ts';

const TABLES = Object.values(await readLexicons<ToneWords>(import.meta.url, 'tone'));

/** What is a template or a piece of a word, and no expression. */
type Lists = {
  [Field in keyof ToneWords]: ToneWords[Field] extends readonly string[] ? Field : never;
}[keyof ToneWords];

/** Words of thanks in all languages. */
export const THANKS: readonly RegExp[] = TABLES.flatMap(({ thanks }) => thanks);

/** One list of all languages: an answer may be in another one than the conversation. */
export function toneList(field: Lists): readonly string[] {
  return TABLES.flatMap((table) => table[field]);
}

export function tonePhrases(field: Lists): PhraseTable<true> {
  return phraseTable(toneList(field).map((phrase) => [phrase, true] as const));
}
