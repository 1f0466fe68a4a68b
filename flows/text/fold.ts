import { plainDigits } from '../../src/base/text/plain-digits.ts';
import { simplified } from '../../src/base/text/traditional-characters.ts';

/** Accents, Arabic vowel signs, emoji variation selectors and keycaps: marks that buyers leave out. */
const MARKS =
  /[\u0300-\u036f]|[\u0610-\u061a]|[\u064b-\u065f]|[\u0670]|[\u06d6-\u06ed]|[\ufe00-\ufe0f]|\u20e3/gu;
/** Zero-width and bidi characters, tatweel, tags and half surrogate pairs. */
const HIDDEN = /[\p{Cf}\p{Cs}\u0640]/gu;
const INNER_APOSTROPHE = /(?<=\p{L})['’‘`´ʼ](?=\p{L})/gu;

/** Letters that people type in place of each other. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
]);
const SAME_LETTERS = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu');

/**
 * A text as our tables spell it: lower case, half width, no accents or apostrophes inside words,
 * simplified Chinese, digits 0-9. Tables go through the same function, so they may be written well.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFKC').replace(HIDDEN, '').toLowerCase();
  const unmarked = bare.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return simplified(plainDigits(unmarked))
    .replace(SAME_LETTERS, (letter) => SAME.get(letter) ?? letter)
    .replace(INNER_APOSTROPHE, '');
}
