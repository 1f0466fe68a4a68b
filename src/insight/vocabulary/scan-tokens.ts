import type { Locale } from '../../base/locale.ts';
import { EMOTICONS } from './emoticons.ts';

/**
 * Where the units of a text stand: each one's start and its end, exclusive, in turn. A unit is a
 * character in Chinese, which writes no spaces, and a word elsewhere; faces, links, punctuation and
 * emoji stand alone. What stands between units belongs to none.
 */
export function scanTokens(text: string, locale: Locale): readonly number[] {
  const places: number[] = [];
  const isChinese = locale === 'zh-CN';
  const form = isChinese ? CHARACTERS : WORDS;
  for (let from = 0; from < text.length; ) {
    const plain = isChinese ? endOfCharacter(text, from) : endOfPlainWord(text, from);
    const to = plain === UNSURE ? endOfForm(text, from, form) : plain;
    if (to > from) places.push(from, to);
    from = to > from ? to : from + widthAt(text, from);
  }
  return places;
}

/** The forms that follow tell it; the short cuts before them only ever agree with these. */
const UNSURE = -1;
const LATIN = `[A-Za-z0-9]+(?:['’./&-][A-Za-z0-9]+)*`;
const CHARACTERS = new RegExp(String.raw`https?:[!-~]+|${EMOTICONS}|${LATIN}|\S`, 'uy');
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const WORDS = new RegExp(
  String.raw`https?:\S+|@\w+|${EMOTICONS}|${LETTERS}(?:['’./-]${LETTERS})*|[.!?,;:()…。،؛؟！？，¿¡]|\p{Extended_Pictographic}`,
  'uy',
);

/** The end of the unit that begins here; `from` where none does. */
function endOfForm(text: string, from: number, form: RegExp): number {
  form.lastIndex = from;
  return form.test(text) ? form.lastIndex : from;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > LAST_OF_ONE ? 2 : 1;
}

const LAST_OF_ONE = 0xffff;
const SPACE = 0x20;
const FULL_STOP = 0x2e;

/** Beyond these there are neither Latin letters nor spaces, but for the byte order mark. */
const IDEOGRAPHS_FROM = 0x3001;
const SURROGATES_FROM = 0xd800;
const FULL_WIDTH_FROM = 0xff00;

function endOfCharacter(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === SPACE) return from;
  const stands = code >= IDEOGRAPHS_FROM && (code < SURROGATES_FROM || code >= FULL_WIDTH_FROM);
  return stands ? from + 1 : UNSURE;
}

/** What a character below 128 may do in a word. */
const ENDS = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINS = 3;
const ALONE = 4;
const SMALL_H = 0x68;
const SMALL_T = 0x74;
const CAPITAL_T = 0x54;
const ROLES = Uint8Array.from({ length: 128 }, (_, code) => roleOf(String.fromCharCode(code)));

function roleOf(character: string): number {
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if ("'./-".includes(character)) return JOINS;
  return '!?,()'.includes(character) ? ALONE : ENDS;
}

/** A word of plain letters, with no sign about that could make it something else. */
function endOfPlainWord(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === SPACE) return from;
  if (ROLES[first] === ALONE || first === FULL_STOP) return from + 1;
  if (!isPlainLetter(text, from)) return UNSURE;
  if (first === SMALL_H && text.charCodeAt(from + 1) === SMALL_T) return UNSURE;
  if (first === CAPITAL_T && !isPlainLetter(text, from + 1)) return UNSURE;
  return endOfPlainLetters(text, from + 1);
}

/** Where letters and what joins them end; unsure where a character follows that is not plain. */
function endOfPlainLetters(text: string, from: number): number {
  let to = from;
  while (isPlainLetter(text, to) || (joins(text, to) && isPlainLetter(text, to + 1))) to += 1;
  const next = joins(text, to) ? to + 1 : to;
  return text.charCodeAt(next) >= ROLES.length ? UNSURE : to;
}

function isPlainLetter(text: string, at: number): boolean {
  const role = ROLES[text.charCodeAt(at)];
  return role === LETTER || role === DIGIT;
}

function joins(text: string, at: number): boolean {
  return ROLES[text.charCodeAt(at)] === JOINS;
}
