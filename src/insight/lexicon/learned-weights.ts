/** What one word was learned to say; all are 0 where nothing was learned. */
export interface LearnedWord {
  /** To the good (above 0) or the bad side. */
  readonly direction: number;
  /** For any feeling at all (above 0) or for none. */
  readonly feeling: number;
  /** For (above 0) or against each of THEMES; what is left out at the end is 0. */
  readonly themes: readonly number[];
}

/**
 * What each word, by its place, was learned to say. A word speaks of few themes, so only those are
 * kept, side by side: a text asks for the numbers of a hundred words, and memory is slower than sums.
 */
export class LearnedWeights {
  /** The direction and the feeling of each word in turn. */
  readonly #feelings: Float64Array;
  /** Where the themes of each word begin; they end where those of the next begin. */
  readonly #starts: Int32Array;
  readonly #themes: Uint8Array;
  readonly #weights: Float64Array;

  constructor(words: readonly LearnedWord[]) {
    const spoken = words.map(({ themes }) => [...themes.entries()].filter(([, one]) => one !== 0));
    let start = 0;
    this.#feelings = Float64Array.from(
      words.flatMap(({ direction, feeling }) => [direction, feeling]),
    );
    this.#starts = Int32Array.from([0, ...spoken.map(({ length }) => (start += length))]);
    this.#themes = Uint8Array.from(spoken.flat(), ([theme]) => theme);
    this.#weights = Float64Array.from(spoken.flat(), ([, weight]) => weight);
  }

  directionOf(word: number): number {
    return this.#feelings[2 * word] ?? 0;
  }

  feelingOf(word: number): number {
    return this.#feelings[2 * word + 1] ?? 0;
  }

  /** For (above 0) or against the theme at a place among THEMES. */
  themeOf(word: number, theme: number): number {
    const end = this.#starts[word + 1] ?? 0;
    for (let at = this.#starts[word] ?? 0; at < end; at += 1) {
      if (this.#themes[at] === theme) return this.#weights[at] ?? 0;
    }
    return 0;
  }

  /** Adds what a word says of each theme, in such a strength, to the sums of THEMES. */
  addThemes(word: number, strength: number, sums: number[]): void {
    const end = this.#starts[word + 1] ?? 0;
    for (let at = this.#starts[word] ?? 0; at < end; at += 1) {
      const theme = this.#themes[at] ?? 0;
      sums[theme] = (sums[theme] ?? 0) + (this.#weights[at] ?? 0) * strength;
    }
  }
}
