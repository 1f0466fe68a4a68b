import { foldedWord } from './folded-word.ts';
import { PieceTable } from './piece-table.ts';

/** The number of every word that a full book does not know. */
export const UNNUMBERED = 0;
/** Years of buyers' words; what comes after them is read without a number, and slower. */
const MOST_WORDS = 60_000;
const CODE_UNITS = 1 << 16;
/** Where one thought ends: what stands before does not colour what comes after. */
const CLAUSE_BREAKS = [...'.!?,;:()…。،؛؟、~'];

/**
 * Numbers for the words of one language, so that each is folded and looked up once, however many
 * lists look for it.
 */
export class Vocabulary {
  readonly #words: string[] = [''];
  readonly #numbers = new Map<string, number>();
  readonly #pieces = new PieceTable();
  /** The numbers of pieces of one code unit, by it. */
  readonly #single = new Int32Array(CODE_UNITS);

  constructor() {
    for (const word of CLAUSE_BREAKS) this.enter(word);
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

  isClauseBreak(number: number): boolean {
    return number !== UNNUMBERED && number <= CLAUSE_BREAKS.length;
  }

  /** The number of the word that stands there in a text. */
  numberAt(text: string, from: number, to: number): number {
    const isSingle = to === from + 1;
    const known = isSingle
      ? this.#single[text.charCodeAt(from)]
      : this.#pieces.find(text, from, to);
    if (known !== undefined && known !== UNNUMBERED) return known;
    const piece = text.slice(from, to);
    const number = this.#numberOf(foldedWord(piece));
    if (isSingle) this.#single[piece.charCodeAt(0)] = number;
    else if (number !== UNNUMBERED) this.#pieces.add(piece, number);
    return number;
  }

  #numberOf(word: string): number {
    if (this.#words.length < MOST_WORDS) return this.enter(word);
    return this.#numbers.get(word) ?? UNNUMBERED;
  }
}
