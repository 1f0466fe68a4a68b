import { EMOTICONS } from './emoticons.ts';

/**
 * A unit as term lists have it: lower case, half width, numbers as `#`, mentions as `@`, links as
 * `http`.
 */
export function foldedWord(piece: string): string {
  const first = piece.charCodeAt(0);
  if (first === AT && piece.length > 1) return '@';
  if (first >= DIGIT_FROM && first <= DIGIT_TO && NUMBER.test(piece)) return '#';
  if (FACE.test(piece)) return piece.replace(/[_.]/, '-').toLowerCase();
  const lower = piece.toLowerCase();
  if (lower.startsWith('http')) return 'http';
  return PLAIN.test(lower) ? lower : plain(lower);
}

/** Full-width and compatibility forms, typographic apostrophes and Arabic vowel signs made plain. */
function plain(piece: string): string {
  return piece.normalize('NFKC').replaceAll('’', "'").replace(ARABIC_VOWELS, '').toLowerCase();
}

const AT = 64;
const DIGIT_FROM = 48;
const DIGIT_TO = 57;
const NUMBER = /^\d+(?:[.,]\d+)*$/;
const PLAIN = /^[a-z\u4e00-\u9fff\u0430-\u045f]*$/;
const ARABIC_VOWELS = /[\u064b-\u0652\u0640]/g;
const FACE = new RegExp(`^(?:${EMOTICONS})$`);
