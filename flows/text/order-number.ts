import { NUMBER_WORD } from '../../src/base/text/number-word.ts';
import { invitationCodeIn } from '../../src/core/contract/invitation-code.ts';
import { numberWords } from '../lexicon/number-tables.ts';
import { withoutOtherNumbers } from './other-numbers.ts';

/** Longer messages tell a story; a number in one is not the answer to "which order?". */
const LONGEST_ANSWER = 60;
const FEWEST_DIGITS = 3;

/** Letters and digits without a sign between them; Chinese stands next to numbers without a blank. */
const PIECE = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const SIGN = /^[-‐‑‒–—−#/_.]$/u;
/** A sign with blanks around it; it may as well end a clause. */
const LOOSE_SIGN = /^(?:\s[-‐‑‒–—−#/]\s?|[-‐‑‒–—−#/]\s)$/u;
const FULL_STOP = /^\.\s?$/u;
const BLANK = /^\s+$/u;
const DIGIT = /\p{Nd}/u;
/** More digits of a number after a blank; fewer are a count of something. */
const MORE_DIGITS = /^\p{Nd}{2,}(?!\p{Nd})\p{L}?$/u;
/** An owner's four letters, a serial number of six digits and a check digit (ISO 6346). */
const CONTAINER = /^\p{L}{4}\s?\p{Nd}{6}[\s-]\p{Nd}$/u;

const LETTERS = /^\p{L}{1,8}$/u;
const CAPITALS = /^\p{Lu}{2,8}$/u;
const SMALL_CODE = /^\p{L}{2,4}$/u;
/** Short words that are no letters of a number, though they stand before one. */
const WORDS = new Set(numberWords('smallWords'));

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    text: piece,
    start: index,
    end: index + piece.length,
  }));
}

/** Letters that an exporter puts before its numbers, `INV 2026`; in loud words only short ones. */
function isCode(piece: string, text: string): boolean {
  if (WORDS.has(piece.toLowerCase())) return false;
  const isLoud = text === text.toUpperCase();
  return SMALL_CODE.test(piece) || (CAPITALS.test(piece) && !isLoud);
}

const SIGNS_BEFORE = [SIGN, LOOSE_SIGN, FULL_STOP];

/** The letters that belong to the number whose first digits are in the piece at `at`. */
function codeOf(pieces: readonly Piece[], at: number, text: string): Piece | undefined {
  const here = pieces[at];
  const before = pieces[at - 1];
  if (here === undefined || before === undefined || DIGIT.test(before.text)) return undefined;
  if (NUMBER_WORD.test(before.text)) {
    const code = pieces[at - 2];
    return code !== undefined && isCode(code.text, text) ? code : undefined;
  }
  const gap = text.slice(before.end, here.start);
  const belongs = SIGNS_BEFORE.some((sign) => sign.test(gap))
    ? LETTERS.test(before.text) && !WORDS.has(before.text.toLowerCase())
    : BLANK.test(gap) && isCode(before.text, text);
  return belongs ? before : undefined;
}

/** Where it ends: signs go on with anything, blanks with digits only. */
function lastOf(pieces: readonly Piece[], at: number, start: number, text: string): number {
  let last = at;
  for (let next = pieces[last + 1]; next !== undefined; next = pieces[last + 1]) {
    const gap = text.slice(pieces[last]?.end, next.start);
    const goesOn =
      SIGN.test(gap) ||
      (LOOSE_SIGN.test(gap) && DIGIT.test(next.text)) ||
      (BLANK.test(gap) && MORE_DIGITS.test(next.text)) ||
      CONTAINER.test(text.slice(start, next.end));
    if (!goesOn) break;
    last += 1;
  }
  return last;
}

/** Nothing but digits, as people write telephone numbers: `0171 2345678`, `138 1234 5678`. */
function isTelephone(number: string): boolean {
  if (/\p{L}/u.test(number)) return false;
  const digits = number.replace(/\P{Nd}/gu, '');
  return (
    /^(?:0[1-9]\d{9,}|1[3-9]\d{9})$/u.test(digits) || /^0?\d{2,3}[ -]\d{3}[ -]\d{4}$/u.test(number)
  );
}

/** A year in a sentence is no number of an order; alone it answers "which order?". */
function isYear(number: string, text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(number) && /\p{L}/u.test(text);
}

/** Everything with a digit in it, each with the letters before it and the digits behind it. */
function* numbersIn(text: string): Generator<string> {
  const pieces = piecesOf(text);
  for (let at = 0; at < pieces.length; at += 1) {
    if (!DIGIT.test(pieces[at]?.text ?? '')) continue;
    const start = (codeOf(pieces, at, text) ?? pieces[at])?.start ?? 0;
    at = lastOf(pieces, at, start, text);
    yield text.slice(start, pieces[at]?.end);
  }
}

/**
 * An order, invoice or container number in a short message, as it stands in the message after NFKC:
 * `INV 2026 0414`, `MSKU 123457-0`. Undefined where there is none; a date, a telephone number, a
 * sum and an amount are none.
 */
export function orderNumberIn(text: string): string | undefined {
  if (text.length > LONGEST_ANSWER) return undefined;
  if (invitationCodeIn(text) !== undefined) return text.trim();
  const left = withoutOtherNumbers(text.normalize('NFKC'));
  return [...numbersIn(left)].find((number) => {
    const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
    return digits >= FEWEST_DIGITS && !isTelephone(number) && !isYear(number, left);
  });
}
