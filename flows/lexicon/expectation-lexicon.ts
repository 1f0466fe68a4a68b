import type { Expectation } from '../../src/core/contract/expectation.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import { AR } from './ar/expectation.ts';
import { DE } from './de/expectation.ts';
import { EN } from './en/expectation.ts';
import { ES } from './es/expectation.ts';
import type { ExpectationWords } from './expectation-words.ts';
import { FR } from './fr/expectation.ts';
import { PT } from './pt/expectation.ts';
import { RU } from './ru/expectation.ts';
import { ZH_CN } from './zh-CN/expectation.ts';

/** What a phrase says of what was expected. */
export type ExpectationSense =
  | { readonly kind: 'whole' | 'short'; readonly expectation: Expectation }
  | { readonly kind: 'doubt' };

const TABLES: readonly ExpectationWords[] = [EN, ZH_CN, ES, PT, FR, DE, RU, AR];

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

/** One table for all languages: a buyer answers in whichever is at hand. */
export const EXPECTATION_LEXICON: PhraseTable<ExpectationSense> = phraseTable(entries());
