import type { Locale } from '../core/locale.ts';
import type { ThemeTerms } from './lexicon/theme-terms.ts';
import { TermIndex } from './term-index.ts';
import { unitsOfTerms } from './terms.ts';
import { THEMES, type Theme } from './theme.ts';

/** Finds the words of each theme; one word may speak of several. */
export function themeIndex(terms: ThemeTerms, locale: Locale): TermIndex<readonly Theme[]> {
  const themesByTerm = new Map<string, { units: readonly string[]; themes: readonly Theme[] }>();
  for (const theme of THEMES) {
    for (const units of unitsOfTerms(terms[theme], locale)) {
      const key = units.join(' ');
      const themes = themesByTerm.get(key)?.themes ?? [];
      themesByTerm.set(key, { units, themes: [...themes, theme] });
    }
  }
  return new TermIndex([...themesByTerm.values()].map(({ units, themes }) => [units, themes]));
}
