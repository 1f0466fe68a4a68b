import type { Locale } from '../../base/locale.ts';
import { isSmallWord } from './small-words.ts';

export interface ContentWord {
  /** As it was written, in lower case. */
  readonly word: string;
  /** What its forms share, near enough to count them together. */
  readonly stem: string;
}

/** Endings begin about here in all our languages that have any. */
const STEM_LENGTH = 6;

/**
 * The words of a text that carry its subject, in order. A stem is the first six letters, which do
 * nearly as well as real lemmas (P. McNamee & J. Mayfield, "Character n-gram tokenization for
 * European language text retrieval", Information Retrieval 7, 2004) and needs no dictionary.
 */
export function contentWords(text: string, locale: Locale): readonly ContentWord[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return [...segmenterOf(locale).segment(plain)].flatMap(({ segment, isWordLike }) =>
    isWordLike && !isSmallWord(segment, locale) && HAS_LETTER.test(segment)
      ? [{ word: segment, stem: stemOf(segment, locale) }]
      : [],
  );
}

function stemOf(word: string, locale: Locale): string {
  const single = PLURAL_BY_S.has(locale) ? word.replace(FINAL_S, '') : word;
  return [...single].slice(0, STEM_LENGTH).join('');
}

/** Short words end before the stem does, so that their plural has to go by itself. */
const PLURAL_BY_S = new Set<Locale>(['en', 'es', 'pt', 'fr']);
const FINAL_S = /(?<=\p{L}{3})s$/u;

const HAS_LETTER = /\p{L}/u;
const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const fresh = new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, fresh);
  return fresh;
}
