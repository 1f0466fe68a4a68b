import { readLexicons } from '../../src/base/catalogue.ts';
import type { Expectation } from '../../src/core/contract/expectation.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { ExpectationWords } from './expectation-words.ts';

/** What a phrase says of what was expected. */
export type ExpectationSense =
  | { readonly kind: 'whole' | 'short'; readonly expectation: Expectation }
  | { readonly kind: 'doubt' };

const TABLES = Object.values(await readLexicons<ExpectationWords>(import.meta.url, 'expectation'));

const COMPARISONS = [
  ['better', 'better'],
  ['as-expected', 'asExpected'],
  ['worse', 'worse'],
] as const;

function* entries(): Generator<readonly [string, ExpectationSense]> {
  for (const kind of ['whole', 'short'] as const) {
    for (const [expectation, field] of COMPARISONS) {
      for (const phrase of TABLES.flatMap((table) => table[field][kind])) {
        yield [phrase, { kind, expectation }];
      }
    }
  }
  for (const phrase of TABLES.flatMap(({ doubts }) => doubts)) yield [phrase, { kind: 'doubt' }];
}

/** Words between a comparison and what was expected, `better, than expected`, in all languages. */
export const THAN: readonly string[] = TABLES.flatMap(({ than }) => than);

/** One table for all languages: a buyer answers in whichever is at hand. */
export const EXPECTATION_LEXICON: PhraseTable<ExpectationSense> = phraseTable(entries());
