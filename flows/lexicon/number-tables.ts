import { readLexicons } from '../../src/base/catalogue.ts';
import type { NumberWords } from './number-words.ts';

const TABLES = Object.values(await readLexicons<NumberWords>(import.meta.url, 'numbers'));

export function numberWords(field: keyof NumberWords): readonly string[] {
  return TABLES.flatMap((table) => table[field]);
}

/** What fits any word of the list, in any language. */
export function anyOf(field: keyof NumberWords): string {
  return `(?:${numberWords(field).join('|')})`;
}
