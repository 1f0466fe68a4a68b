import type { Locale } from '../../base/locale.ts';
import type { Lexicon } from '../lexicon/lexicon-files.ts';
import { lexiconIndex } from '../lexicon/lexicon-index.ts';
import { type Listing, topicIndex } from '../lexicon/topic-index.ts';
import { type Clause, clausesOf } from '../vocabulary/clauses.ts';
import type { Found } from '../vocabulary/term-trie.ts';
import { Tokens } from '../vocabulary/tokens.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** What the hand-written lists find in a text. */
export interface SentimentReading {
  readonly units: Tokens;
  readonly clauses: readonly Clause[];
  readonly evidence: Evidence;
  readonly topics: readonly Found<readonly Listing[]>[];
}

/** A reader of texts in one language by its hand-written lists. */
export function listReader(
  lexicon: Lexicon,
  locale: Locale,
  book: Vocabulary,
): (text: string) => SentimentReading {
  const marks = lexiconIndex(lexicon, locale, book);
  const topics = topicIndex(lexicon, locale, book);
  return (text) => {
    const units = new Tokens(text, locale, book);
    const clauses = clausesOf(units, marks.find(units));
    return {
      units,
      clauses,
      evidence: evidenceOf(clauses, units),
      topics: topics.find(units),
    };
  };
}
