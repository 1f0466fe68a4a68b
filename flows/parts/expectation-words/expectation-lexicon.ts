import type { Expectation } from '../../../src/core/expectation.ts';
import { type PhraseTable, phraseTable } from '../phrase-table.ts';
import { AR } from './ar.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import type { ExpectationWords } from './expectation-words.ts';
import { FR } from './fr.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { ZH_CN } from './zh-cn.ts';

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
