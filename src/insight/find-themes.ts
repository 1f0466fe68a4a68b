import type { Locale } from '../core/locale.ts';
import type { Tags } from './tagger.ts';
import type { TermIndex } from './term-index.ts';
import type { Theme } from './theme.ts';
import { joinUnits } from './units.ts';

/** The themes of a text with the words that named them, the one with most words first. */
export function findThemes(
  units: readonly string[],
  index: TermIndex<readonly Theme[]>,
  locale: Locale,
): Tags['themes'] {
  const matchesByTheme = new Map<Theme, Set<string>>();
  for (const { from, to, value } of index.find(units)) {
    const match = joinUnits(units.slice(from, to), locale);
    for (const theme of value) {
      const matches = matchesByTheme.get(theme) ?? new Set();
      matchesByTheme.set(theme, matches.add(match));
    }
  }
  return [...matchesByTheme]
    .map(([theme, matches]) => ({ theme, matches: [...matches] }))
    .sort((one, other) => other.matches.length - one.matches.length);
}
