import { readLexicons } from '../../src/base/catalogue.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { ChoiceWords } from './choice-words.ts';

const TABLES = Object.values(await readLexicons<ChoiceWords>(import.meta.url, 'choice'));
const BEFORE = TABLES.flatMap(({ before }) => before).join('|');
const AFTER = TABLES.flatMap(({ after }) => after).join('|');

/** How all languages write the place at `at`, which counts from 0. */
const spelled = (field: 'places' | 'ordinals', at: number): string =>
  TABLES.flatMap((table) => table[field][at] ?? []).join('|');

function* entries(): Generator<readonly [string, number]> {
  for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const place = `${at + 1}|${spelled('places', at)}`;
    yield [`(${BEFORE}) (${place})( (${AFTER})|)`, at];
    yield [`(${place}) (${AFTER})`, at];
  }
  for (const at of [0, 1]) yield [`(${spelled('ordinals', at)})`, at];
}

/** The places of a list, from 0, in all languages: `option 1`, `选1`, `the second one`. */
export const CHOICE_LEXICON: PhraseTable<number> = phraseTable(entries());
