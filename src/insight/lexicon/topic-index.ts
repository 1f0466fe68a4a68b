import type { Locale } from '../../base/locale.ts';
import { sectionsOf } from '../report/sections.ts';
import { THEMES } from '../theme.ts';
import { TermTrie } from '../vocabulary/term-trie.ts';
import { tokensOfTerms } from '../vocabulary/terms.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { withSpellings } from '../vocabulary/with-spellings.ts';
import type { Lexicon } from './lexicon-files.ts';
import { type Topic, themeOf, topicOf } from './topic.ts';

/** What a listed word speaks of. */
export interface Listing {
  readonly topic: Topic;
  /** The place of its first level among THEMES. */
  readonly theme: number;
}

/** The heading of phrases that hold a theme's word and mean something else: "form a team". */
const NO_THEME = 'no-theme';

/** Finds the words of each theme; one word may speak of several. */
export function topicIndex(
  { themes }: Lexicon,
  locale: Locale,
  book: Vocabulary,
): TermTrie<readonly Listing[]> {
  const topicsByTerm = new Map<string, { units: readonly string[]; topics: Topic[] }>();
  for (const { heading, list } of themes.flatMap(sectionsOf)) {
    const named = topicsNamed(heading);
    for (const units of tokensOfTerms(list, locale)) {
      const key = units.join(' ');
      const { topics } = topicsByTerm.get(key) ?? { topics: [] };
      topicsByTerm.set(key, { units, topics: [...new Set([...topics, ...named])] });
    }
  }
  const listed = [...topicsByTerm.values()].map(
    ({ units, topics }) =>
      [
        units,
        topics.map((topic): Listing => ({ topic, theme: THEMES.indexOf(themeOf(topic)) })),
      ] as const,
  );
  return new TermTrie(book, withSpellings(listed, locale));
}

function topicsNamed(heading: string): readonly Topic[] {
  if (heading === NO_THEME) return [];
  const topic = topicOf(heading);
  if (topic === undefined) throw new SyntaxError(`[${heading}] is not a theme`);
  return [topic];
}
