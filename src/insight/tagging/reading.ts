import type { Locale } from '../../base/locale.ts';
import type { Lexicon } from '../lexicon/lexicon-files.ts';
import { markIndex } from '../lexicon/mark-index.ts';
import { type Listing, topicIndex } from '../lexicon/topic-index.ts';
import { type Clause, clausesOf } from '../vocabulary/clauses.ts';
import type { Found } from '../vocabulary/term-index.ts';
import { Units } from '../vocabulary/units.ts';
import type { WordBook } from '../vocabulary/word-book.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** What the hand-written lists find in a text. */
export interface Reading {
  readonly units: Units;
  readonly clauses: readonly Clause[];
  readonly evidence: Evidence;
  readonly topics: readonly Found<readonly Listing[]>[];
}

/** A reader of texts in one language by its hand-written lists. */
export function listReader(
  lexicon: Lexicon,
  locale: Locale,
  book: WordBook,
): (text: string) => Reading {
  const marks = markIndex(lexicon, locale, book);
  const topics = topicIndex(lexicon, locale, book);
  return (text) => {
    const units = new Units(text, locale, book);
    const clauses = clausesOf(units, marks.find(units));
    return {
      units,
      clauses,
      evidence: evidenceOf(clauses, units),
      topics: topics.find(units),
    };
  };
}
