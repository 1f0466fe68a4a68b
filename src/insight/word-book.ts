import { foldedWord } from './folded-word.ts';
import { PieceTable } from './piece-table.ts';

/** The number of every word that a full book does not know. */
export const UNNUMBERED = 0;
/** Years of buyers' words; what comes after them is read without a number, and slower. */
const MOST_WORDS = 60_000;

/**
 * Numbers for the words of one language, so that each is folded and looked up once, however many
 * lists look for it.
 */
export class WordBook {
  readonly #words: string[] = [''];
  readonly #numbers = new Map<string, number>();
  readonly #pieces = new PieceTable();

  /** How many numbers are given; all are below. */
  get size(): number {
    return this.#words.length;
  }

  /** The number of a word of a list, which always has room. */
  enter(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The number of the word that stands there in a text. */
  numberAt(text: string, from: number, to: number): number {
    const known = this.#pieces.find(text, from, to);
    if (known !== undefined) return known;
    const piece = text.slice(from, to);
    const word = foldedWord(piece);
    const number =
      this.size < MOST_WORDS ? this.enter(word) : (this.#numbers.get(word) ?? UNNUMBERED);
    if (number !== UNNUMBERED) this.#pieces.add(piece, number);
    return number;
  }
}
