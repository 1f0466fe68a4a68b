import type { Locale } from '../core/locale.ts';
import type { Lexicon } from './lexicon-files.ts';
import { sectionsOf } from './sections.ts';
import { TermIndex } from './term-index.ts';
import { unitsOfTerms } from './terms.ts';
import { THEMES } from './theme.ts';
import { type Topic, themeOf, topicOf } from './topic.ts';
import { withSpellings } from './with-spellings.ts';
import type { WordBook } from './word-book.ts';

/** What a listed word speaks of. */
export interface Listing {
  readonly topic: Topic;
  /** The place of its first level among THEMES. */
  readonly theme: number;
}

/** Finds the words of each theme; one word may speak of several. */
export function topicIndex(
  { themes }: Lexicon,
  locale: Locale,
  book: WordBook,
): TermIndex<readonly Listing[]> {
  const topicsByTerm = new Map<string, { units: readonly string[]; topics: Topic[] }>();
  for (const { heading, list } of themes.flatMap(sectionsOf)) {
    const topic = topicOf(heading);
    if (topic === undefined) throw new SyntaxError(`[${heading}] is no theme`);
    for (const units of unitsOfTerms(list, locale)) {
      const key = units.join(' ');
      const { topics } = topicsByTerm.get(key) ?? { topics: [] };
      topicsByTerm.set(key, { units, topics: [...new Set([...topics, topic])] });
    }
  }
  const listed = [...topicsByTerm.values()].map(
    ({ units, topics }) =>
      [
        units,
        topics.map((topic): Listing => ({ topic, theme: THEMES.indexOf(themeOf(topic)) })),
      ] as const,
  );
  return new TermIndex(book, withSpellings(listed, locale));
}
