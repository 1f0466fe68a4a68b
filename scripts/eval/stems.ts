import type { Locale } from '../../src/base/locale.ts';
import { contentWords } from '../../src/insight/vocabulary/content-words.ts';
import { firstLetters, naturalStemmer, type Stemmer } from '../../src/insight/vocabulary/stem.ts';
import type { LabelledSet } from '../learn/rows.ts';

/** The languages that `natural` has a stemmer for, among ours. */
const STEMMERS: Readonly<Partial<Record<Locale, string>>> = {
  en: 'porter_stemmer',
  es: 'porter_stemmer_es',
  pt: 'porter_stemmer_pt',
  fr: 'porter_stemmer_fr',
  de: 'porter_stemmer_de',
  ru: 'porter_stemmer_ru',
};
const LEAST_ROWS = 100;
const MOST_ROWS = 1_500;

interface Labelled {
  readonly text: string;
  readonly theme: string;
}

/**
 * How often the text that shares most with a text has the same theme, by set: with words as they are
 * written, with their first letters, and with the stems of `natural`. Only texts of one theme are taken.
 */
export function stemLines(sets: readonly LabelledSet[]): readonly string[] {
  return sets.flatMap(({ name, locale, rows }) => {
    const labelled = rows.flatMap(({ text, themes = [] }): Labelled[] => {
      const [theme, ...others] = themes;
      return theme === undefined || others.length > 0 ? [] : [{ text, theme }];
    });
    const file = STEMMERS[locale];
    if (labelled.length < LEAST_ROWS || file === undefined) return [];
    const some = labelled.slice(0, MOST_ROWS);
    const shares = [
      (word: string) => word,
      (word: string) => firstLetters(word, locale),
      naturalStemmer(file),
    ].map((stemmer) =>
      `${(100 * sameThemeShare(some, locale, stemmer)).toFixed(1)} %`.padStart(14),
    );
    return [`${name.padEnd(20)}${shares.join('')}`];
  });
}

function sameThemeShare(rows: readonly Labelled[], locale: Locale, stemmer: Stemmer): number {
  const stems = rows.map(({ text }) => new Set(contentWords(text, locale).map(stemmer)));
  const holders = new Map<string, number[]>();
  for (const [index, own] of stems.entries()) {
    for (const stem of own) holders.set(stem, [...(holders.get(stem) ?? []), index]);
  }
  const right = rows.filter(({ theme }, index) => {
    const nearest = nearestTo(index, stems, holders);
    return nearest !== undefined && rows[nearest]?.theme === theme;
  });
  return right.length / rows.length;
}

/** By the cosine of their stems, each weighed by how rare it is; undefined where nothing is shared. */
function nearestTo(
  index: number,
  stems: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const sums = new Map<number, number>();
  for (const stem of stems[index] ?? []) {
    const others = holders.get(stem) ?? [];
    const weight = Math.log(stems.length / others.length) ** 2;
    for (const other of others)
      if (other !== index) sums.set(other, (sums.get(other) ?? 0) + weight);
  }
  const shares = [...sums].map(([other, sum]) => ({
    other,
    share: sum / Math.sqrt(stems[other]?.size ?? 1),
  }));
  return shares.toSorted((one, next) => next.share - one.share)[0]?.other;
}
