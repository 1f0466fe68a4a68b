import type { Locale } from '../../base/locale.ts';
import { simplified } from '../../base/text/traditional-characters.ts';
import { foldedWord } from './folded-word.ts';
import { scanTokens } from './scan-tokens.ts';
import { UNNUMBERED, type Vocabulary } from './vocabulary.ts';

/** A text as the units that lexicon terms are made of. */
export class Tokens {
  /** The number of each unit's folded word in the book. */
  readonly numbers: readonly number[];
  readonly #text: string;
  /** As long as the text, letter by letter. */
  readonly #written: string;
  readonly #places: readonly number[];
  readonly #book: Vocabulary;

  constructor(text: string, locale: Locale, book: Vocabulary) {
    const written = asListed(text, locale);
    const places = scanTokens(text, locale);
    const numbers: number[] = [];
    for (let at = 0; at < places.length; at += 2) {
      const from = places[at] ?? 0;
      numbers.push(book.numberAt(written, from, places[at + 1] ?? from));
    }
    this.numbers = numbers;
    this.#text = text;
    this.#written = written;
    this.#places = places;
    this.#book = book;
  }

  get count(): number {
    return this.numbers.length;
  }

  /** Folded, as term lists have it. */
  wordAt(unit: number): string {
    const number = this.numbers[unit] ?? UNNUMBERED;
    return number === UNNUMBERED
      ? foldedWord(this.#written.slice(this.#places[2 * unit], this.#places[2 * unit + 1]))
      : this.#book.wordOf(number);
  }

  isClauseBreak(unit: number): boolean {
    return this.#book.isClauseBreak(this.numbers[unit] ?? UNNUMBERED);
  }

  has(word: string): boolean {
    return this.numbers.includes(this.#book.enter(word));
  }

  /** The text from one unit to before another, as it stands there. */
  slice(from: number, to: number): string {
    return this.#text.slice(this.#places[2 * from], this.#places[2 * to - 1]);
  }
}

/** The folded words of a text, for who looks nothing up. */
export function wordsOf(text: string, locale: Locale): readonly string[] {
  const written = asListed(text, locale);
  const places = scanTokens(written, locale);
  const words: string[] = [];
  for (let at = 0; at < places.length; at += 2) {
    words.push(foldedWord(written.slice(places[at], places[at + 1])));
  }
  return words;
}

/** Lists are written in simplified Chinese; each character stays where it was. */
function asListed(text: string, locale: Locale): string {
  return locale === 'zh-CN' ? simplified(text) : text;
}
