/** One language's words that tell the mood of an answer. Phrases are templates: `no (idea|clue)`. */
export interface ToneWords {
  /** Consent, alone or one after another: `sure`, `go ahead`. */
  readonly yes: readonly string[];
  /** Its opposite, also for the moment only: `not now`. */
  readonly no: readonly string[];
  /** Around a yes or a no: please, thanks, then. Nothing that takes it back or asks. */
  readonly courtesy: readonly string[];
  /** Asks something of us, wherever it stands: `please send`, `when will`. */
  readonly requests: readonly string[];
  /** Wants to be talked to by a person, wherever it stands: `let me speak to your manager`. */
  readonly callsForPerson: readonly string[];
  /** Before a score that is to take the place of the one before: `sorry, I meant`. */
  readonly corrections: readonly string[];
  /** Around a whole message of the next three kinds: really, sorry, I. */
  readonly around: readonly string[];
  /** Whole messages. */
  readonly dontKnow: readonly string[];
  readonly nothing: readonly string[];
  readonly refusal: readonly string[];
  /** The same, at the beginning of a longer message too. */
  readonly refusalOpening: readonly string[];
  /** Whole messages: what I said before. */
  readonly sameAgain: readonly string[];
  /** Right before a word of anger or a call for somebody they take it back. */
  readonly negations: readonly string[];
  /** Words that carry no content, left out when two answers are compared. */
  readonly small: readonly string[];
  /** Beginnings of words for a part, a document, a place or a time, which make an answer concrete. */
  readonly concrete: readonly string[];
  /** Words of thanks, in a text as it was written. */
  readonly thanks: readonly RegExp[];
  /** What ends a question where no question mark need stand: 吗. */
  readonly questionEnds: readonly string[];
}
