import type { Locale } from '../../base/locale.ts';
import { sectionsOf } from '../report/sections.ts';
import { weightedRows } from '../report/weighted-rows.ts';
import { TermIndex } from '../vocabulary/term-index.ts';
import { unitsOfTerm, unitsOfTerms } from '../vocabulary/terms.ts';
import { withSpellings } from '../vocabulary/with-spellings.ts';
import type { WordBook } from '../vocabulary/word-book.ts';
import type { Lexicon } from './lexicon-files.ts';
import { type Mark, markOf } from './mark.ts';

type Entry = readonly [units: readonly string[], mark: Mark];

/**
 * Finds what words do in a sentence. Later files win over earlier ones, and within a file the
 * later section.
 */
export function markIndex(
  { general, feelings }: Lexicon,
  locale: Locale,
  book: WordBook,
): TermIndex<Mark> {
  const listed = feelings.flatMap((file) => listedMarks(file, locale));
  return new TermIndex(book, [
    ...general.flatMap((file) => generalMarks(file, locale)),
    ...withSpellings(listed, locale),
  ]);
}

function generalMarks(file: string, locale: Locale): readonly Entry[] {
  return weightedRows(file).map(
    ([word, [amount = 0]]): Entry => [unitsOfTerm(word, locale), { role: 'weight', amount }],
  );
}

function listedMarks(file: string, locale: Locale): readonly Entry[] {
  return sectionsOf(file).flatMap(({ heading, list }) => {
    const mark = markOf(heading);
    if (mark === undefined) throw new SyntaxError(`[${heading}] is no heading for feelings`);
    return unitsOfTerms(list, locale).map((units): Entry => [units, mark]);
  });
}
