import type { Locale } from '../../base/locale.ts';
import { isSmallWord } from './small-words.ts';

/** The words of a text that carry its subject, in order and in lower case. */
export function contentWords(text: string, locale: Locale): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return [...segmenterOf(locale).segment(plain)].flatMap(({ segment, isWordLike }) =>
    isWordLike && !isSmallWord(segment, locale) && HAS_LETTER.test(segment) ? [segment] : [],
  );
}

const HAS_LETTER = /\p{L}/u;
const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const fresh = new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, fresh);
  return fresh;
}
