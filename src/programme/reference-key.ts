import { NUMBER_WORD } from '../base/text/number-word.ts';
import { plainDigits } from '../base/text/plain-digits.ts';

/** The longest text in which an order number is looked for, in UTF-16 units. */
const LONGEST_TEXT = 500;
const CANDIDATES_LIMIT = 10;
/** Fewer digits are too little to be found by when they were said as a part of a number. */
const FEWEST_OF_PART = 5;

/** Letters and digits, with signs between them or without. */
const WORD = /[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)*/gu;
/** The same without Chinese, which stands next to numbers without a blank. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+)*/g;
const ONE_NUMBER = /^\s*[-‐‑‒–—−#/_.]?\s*$/u;
const HAS_DIGIT = /\p{N}/u;

/**
 * What is left of an order number when spelling does not matter: `inv 2026/0412` is `INV20260412`.
 * Digits of every script are 0-9.
 */
export function referenceKey(reference: string): string {
  return plainDigits(reference.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Words with digits that only a blank or one sign keeps apart, `2026 0414`: the parts of one number. */
function numbersIn(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const numbers: Word[][] = [];
  let before: Word | undefined;
  for (const word of words) {
    const follows = before !== undefined && ONE_NUMBER.test(text.slice(before.end, word.start));
    if (HAS_DIGIT.test(word.text)) {
      if (follows && before !== undefined && HAS_DIGIT.test(before.text))
        numbers.at(-1)?.push(word);
      else numbers.push([word]);
    }
    before = word;
  }
  return numbers;
}

/** A number of several parts as a whole, with the word before it and without; then its long parts. */
function spellings(parts: readonly Word[], words: readonly Word[]): readonly string[] {
  const [first] = parts;
  const whole = parts.map(({ text }) => text).join('');
  const before = words.findLast(
    ({ text, end }) => end <= (first?.start ?? 0) && !NUMBER_WORD.test(text),
  );
  const prefix = before === undefined || HAS_DIGIT.test(before.text) ? '' : before.text;
  const long = parts.filter(({ text }) => referenceKey(text).length >= FEWEST_OF_PART);
  return [`${prefix}${whole}`, whole, ...(parts.length > 1 ? long : []).map(({ text }) => text)];
}

/**
 * The keys of everything in a person's words that may be an order number, likeliest first:
 * all of it, then each number with the word before it and without, also where Chinese stands next
 * to it without a blank. Short parts of a number are none: `INV 2026 0414` is not order 2026.
 */
export function referenceKeysIn(words: string): readonly string[] {
  const text = words.slice(0, LONGEST_TEXT).normalize('NFKC');
  const all = wordsIn(text);
  const numbers = numbersIn(text, all);
  const parts = [
    text,
    ...numbers.flatMap((number) => spellings(number, all)),
    ...numbers
      .filter(({ length }) => length === 1)
      .flatMap(([only]) => only?.text.match(PLAIN_WORD) ?? []),
  ];
  const keys = parts.map(referenceKey).filter((key) => HAS_DIGIT.test(key));
  return [...new Set(keys)].slice(0, CANDIDATES_LIMIT);
}
