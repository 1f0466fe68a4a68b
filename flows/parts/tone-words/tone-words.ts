/** One language's words that tell the mood of an answer. Phrases are templates: `no (idea|clue)`. */
export interface ToneWords {
  /** Around a whole message of one of the first three kinds: really, sorry, I. */
  readonly around: readonly string[];
  /** Whole messages. */
  readonly dontKnow: readonly string[];
  readonly nothing: readonly string[];
  readonly refusal: readonly string[];
  /** The same, at the beginning of a longer message too. */
  readonly refusalOpening: readonly string[];
  /** Whole messages: what I said before. */
  readonly sameAgain: readonly string[];
  /** Insults, curses, fury and threats: anger wherever they stand, unless negated. */
  readonly fury: readonly string[];
  /** Anger only with capitals or exclamation marks. */
  readonly strong: readonly string[];
  /** Anger only with three exclamation marks or more. */
  readonly negative: readonly string[];
  /** Right before a word of fury they take it back. */
  readonly negations: readonly string[];
  /** Words that carry no content, left out when two answers are compared. */
  readonly small: readonly string[];
  /** Beginnings of words for a part, a document, a place or a time, which make an answer concrete. */
  readonly concrete: readonly string[];
}
