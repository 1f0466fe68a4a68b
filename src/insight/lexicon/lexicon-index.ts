import type { Locale } from '../../base/locale.ts';
import { sectionsOf } from '../report/sections.ts';
import { weightedRows } from '../report/weighted-rows.ts';
import { TermTrie } from '../vocabulary/term-trie.ts';
import { tokensOfTerm, tokensOfTerms } from '../vocabulary/terms.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { withSpellings } from '../vocabulary/with-spellings.ts';
import { type LexiconEntry, lexiconEntryOf } from './lexicon-entry.ts';
import type { Lexicon } from './lexicon-files.ts';

type Entry = readonly [units: readonly string[], mark: LexiconEntry];

/**
 * Finds what words do in a sentence. Later files win over earlier ones, and within a file the
 * later section.
 */
export function lexiconIndex(
  { general, feelings }: Lexicon,
  locale: Locale,
  book: Vocabulary,
): TermTrie<LexiconEntry> {
  const listed = feelings.flatMap((file) => listedMarks(file, locale));
  return new TermTrie(book, [
    ...general.flatMap((file) => generalMarks(file, locale)),
    ...withSpellings(listed, locale),
  ]);
}

function generalMarks(file: string, locale: Locale): readonly Entry[] {
  return weightedRows(file).map(
    ([word, [amount = 0]]): Entry => [tokensOfTerm(word, locale), { role: 'weight', amount }],
  );
}

function listedMarks(file: string, locale: Locale): readonly Entry[] {
  return sectionsOf(file).flatMap(({ heading, list }) => {
    const mark = lexiconEntryOf(heading);
    if (mark === undefined) throw new SyntaxError(`[${heading}] is no heading for feelings`);
    return tokensOfTerms(list, locale).map((units): Entry => [units, mark]);
  });
}
