import type { Locale } from '../core/locale.ts';
import { findThemes } from './find-themes.ts';
import { POLARITY } from './lexicon/polarity.ts';
import { THEME_TERMS } from './lexicon/themes.ts';
import { type Mark, polarityIndex } from './polarity-index.ts';
import { readingLocale } from './script-locale.ts';
import { sentimentOf } from './sentiment.ts';
import type { Tagger } from './tagger.ts';
import type { TermIndex } from './term-index.ts';
import type { Theme } from './theme.ts';
import { themeIndex } from './theme-index.ts';
import { unitsOf } from './units.ts';

interface Indexes {
  readonly themes: TermIndex<readonly Theme[]>;
  readonly polarity: TermIndex<Mark>;
}

/**
 * A tagger of word lists and a few rules: negation, stress, contrast, questions. It knows feelings
 * in English and Chinese, and themes and emoji in every locale; each language's lists are built
 * when its first text comes.
 */
export function ruleTagger(): Tagger {
  const built = new Map<Locale, Indexes>();
  const indexesFor = (locale: Locale): Indexes => {
    const indexes = built.get(locale) ?? buildIndexes(locale);
    built.set(locale, indexes);
    return indexes;
  };
  return {
    tag(text, setting) {
      const locale = readingLocale(text, setting);
      const { themes, polarity } = indexesFor(locale);
      const units = unitsOf(text, locale);
      return {
        themes: findThemes(units, themes, locale),
        ...sentimentOf(units, polarity, locale),
      };
    },
  };
}

function buildIndexes(locale: Locale): Indexes {
  return {
    themes: themeIndex(THEME_TERMS[locale], locale),
    polarity: polarityIndex(POLARITY[locale], locale),
  };
}
