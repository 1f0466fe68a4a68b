/** One language's words for giving a rating. Phrases are templates: `(very|so) good` is two. */
export interface RatingWords {
  readonly numbers: readonly (readonly [value: number, ...phrases: string[]])[];
  readonly levels: {
    readonly veryBad: readonly string[];
    readonly bad: readonly string[];
    readonly middling: readonly string[];
    readonly good: readonly string[];
    readonly veryGood: readonly string[];
  };
  /** Push a level outwards: very, so, extremely. */
  readonly intensifiers: readonly string[];
  /** Turn a level around, or take a number back: not. */
  readonly negators: readonly string[];
  /** Turn a level around, but between numbers may as well mean 'no, rather ...'. */
  readonly refusers: readonly string[];
  /** Say nothing about the score: I would say, please, the quality. */
  readonly fillers: readonly string[];
  /** Fillers before a score; after one they begin a remark: the, it, we. */
  readonly subjects: readonly string[];
  /** Fillers next to a worded level; next to a number they may be what is counted: product. */
  readonly things: readonly string[];
  readonly joiners: readonly string[];
  /** Star, point: after a number they make it a score. */
  readonly units: readonly string[];
  readonly outOf: readonly string[];
  readonly percent: readonly string[];
  readonly halves: readonly string[];
  readonly decimalPoints: readonly string[];
  readonly corrections: readonly string[];
  /** Begin a remark: but, because. */
  readonly breaks: readonly string[];
  /** Before the ends of the scale: on a scale of. */
  readonly scales: readonly string[];
  /** Take a part of a score away, and give none: one star off. */
  readonly deductions: readonly string[];
  /** Take back what was said or asked before them: no way. */
  readonly denials: readonly string[];
  /** After a part of a whole they begin a remark: `4 of 5 for everything`; elsewhere unknown. */
  readonly abouts: readonly string[];
  readonly notApplicable: readonly string[];
  /** Known to be something else, though their words taken apart would count. */
  readonly others: readonly string[];
}
