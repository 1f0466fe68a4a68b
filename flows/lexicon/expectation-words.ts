/** One language's comparisons with what was expected. Phrases are templates, as for ratings. */
export interface ExpectationWords {
  readonly better: Comparison;
  readonly asExpected: Comparison;
  readonly worse: Comparison;
  /** Words that turn a comparison around, or only wish for it: not, no, could. */
  readonly doubts: readonly string[];
  /** Folded, after a comma that ends no clause: `besser, als erwartet`. */
  readonly than: readonly string[];
}

interface Comparison {
  /** Name what is compared with, so they are understood within a story, too. */
  readonly whole: readonly string[];
  /** Are a comparison only where nothing else is said: `better` is, `better boxes` is none. */
  readonly short: readonly string[];
}
