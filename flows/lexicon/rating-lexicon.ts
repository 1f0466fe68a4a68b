import { readLexicons } from '../../src/base/catalogue.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { RatingWords } from './rating-words.ts';

/** What a phrase does in a rating. A level is a position: 0 the worst, 1 the best. */
export type RatingSense =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'level'; readonly position: number }
  | { readonly kind: PlainSense };

/** In order of precedence: a phrase listed twice keeps its first sense. */
const PLAIN_SENSES = [
  ['other', 'others'],
  ['not-applicable', 'notApplicable'],
  ['denial', 'denials'],
  ['correction', 'corrections'],
  ['scale', 'scales'],
  ['out-of', 'outOf'],
  ['half', 'halves'],
  ['decimal-point', 'decimalPoints'],
  ['percent', 'percent'],
  ['unit', 'units'],
  ['refuser', 'refusers'],
  ['negator', 'negators'],
  ['intensifier', 'intensifiers'],
  ['joiner', 'joiners'],
  ['subject', 'subjects'],
  ['break', 'breaks'],
  ['deduction', 'deductions'],
  ['thing', 'things'],
  ['filler', 'fillers'],
  ['about', 'abouts'],
] as const satisfies readonly (readonly [string, keyof RatingWords])[];

export type PlainSense = (typeof PLAIN_SENSES)[number][0];

const TABLES = Object.values(await readLexicons<RatingWords>(import.meta.url, 'rating'));

const POSITIONS = { veryBad: 0, bad: 0.25, middling: 0.5, good: 0.75, veryGood: 1 } as const;
const LEVELS = Object.entries(POSITIONS) as readonly [keyof typeof POSITIONS, number][];

function* entries(): Generator<readonly [string, RatingSense]> {
  for (const [value, ...phrases] of TABLES.flatMap((table) => table.numbers)) {
    for (const phrase of phrases) yield [phrase, { kind: 'number', value }];
  }
  for (const [level, position] of LEVELS) {
    for (const phrase of TABLES.flatMap((table) => table.levels[level])) {
      yield [phrase, { kind: 'level', position }];
    }
  }
  for (const [kind, field] of PLAIN_SENSES) {
    for (const phrase of TABLES.flatMap((table) => table[field])) yield [phrase, { kind }];
  }
}

/** One table for all languages: a buyer answers in whichever is at hand. */
export const RATING_LEXICON: PhraseTable<RatingSense> = phraseTable(entries());
