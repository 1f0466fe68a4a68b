import { THEMES } from './theme.ts';

const DIRECTION = 0;
const FEELING = 1;
const FIRST_THEME = 2;
const WIDTH = FIRST_THEME + THEMES.length;

/**
 * What each word, by its place, was learned to say. The numbers of one word lie side by side: a text
 * asks for those of a hundred words, and memory is slower than sums.
 */
export class LearnedWeights {
  readonly #numbers: Float64Array;

  constructor(words: number) {
    this.#numbers = new Float64Array(words * WIDTH);
  }

  setFeelings(word: number, direction: number, feeling: number): void {
    this.#numbers[word * WIDTH + DIRECTION] = direction;
    this.#numbers[word * WIDTH + FEELING] = feeling;
  }

  setThemes(word: number, weights: readonly number[]): void {
    for (const at of THEMES.keys()) {
      this.#numbers[word * WIDTH + FIRST_THEME + at] = weights[at] ?? 0;
    }
  }

  /** To the good (above 0) or the bad side. */
  directionOf(word: number): number {
    return this.#numbers[word * WIDTH + DIRECTION] ?? 0;
  }

  /** For any feeling at all (above 0) or for none. */
  feelingOf(word: number): number {
    return this.#numbers[word * WIDTH + FEELING] ?? 0;
  }

  /** For (above 0) or against the theme at a place among THEMES. */
  themeOf(word: number, theme: number): number {
    return this.#numbers[word * WIDTH + FIRST_THEME + theme] ?? 0;
  }
}
