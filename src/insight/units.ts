import type { Locale } from '../core/locale.ts';
import { foldedWord } from './folded-word.ts';
import { scanUnits } from './unit-scan.ts';
import { UNNUMBERED, type WordBook } from './word-book.ts';

/** A text as the units that lexicon terms are made of. */
export class Units {
  /** Folded, as term lists have them. */
  readonly words: readonly string[];
  /** Their numbers in the book. */
  readonly numbers: readonly number[];
  readonly #text: string;
  readonly #places: readonly number[];

  constructor(text: string, locale: Locale, book: WordBook) {
    this.#text = text;
    this.#places = scanUnits(text, locale);
    const words: string[] = [];
    const numbers: number[] = [];
    for (let at = 0; at < this.#places.length; at += 2) {
      const [from, to] = [this.#places[at] ?? 0, this.#places[at + 1] ?? 0];
      const number = book.numberAt(text, from, to);
      numbers.push(number);
      words.push(number === UNNUMBERED ? foldedWord(text.slice(from, to)) : book.wordOf(number));
    }
    this.words = words;
    this.numbers = numbers;
  }

  /** The text from one unit to before another, as it stands there. */
  slice(from: number, to: number): string {
    return this.#text.slice(this.#places[2 * from], this.#places[2 * to - 1]);
  }
}

/** The folded words of a text, for who looks nothing up. */
export function wordsOf(text: string, locale: Locale): readonly string[] {
  const places = scanUnits(text, locale);
  const words: string[] = [];
  for (let at = 0; at < places.length; at += 2) {
    words.push(foldedWord(text.slice(places[at], places[at + 1])));
  }
  return words;
}

/** Where one thought ends: what stands before does not colour what comes after. */
export function isClauseBreak(unit: string): boolean {
  return CLAUSE_BREAKS.has(unit);
}

const CLAUSE_BREAKS = new Set([...'.!?,;:()…。،؛؟、~']);
