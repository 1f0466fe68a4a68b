/** One language's words around numbers. Each is a piece of a regular expression. */
export interface NumberWords {
  /** Whole words that stand before the number of an order and are no part of it: is, the. */
  readonly smallWords: readonly string[];
  /** What is counted or measured; a number before it is an amount. */
  readonly units: readonly string[];
  /** Right before the number of a telephone. */
  readonly phones: readonly string[];
  /** After the day of a month: st, nd. */
  readonly dayEndings: readonly string[];
  /** Between the parts of a date: of. */
  readonly dateJoints: readonly string[];
  /** Whole dates in signs of the language: 3月5日. */
  readonly dates: readonly string[];
  /** With a full stop before a number that counts, and scores nothing: No. 4. Folded, as all below. */
  readonly abbreviations: readonly string[];
  /** Between a whole and a half: 4 and 1/2. */
  readonly fractionJoints: readonly string[];
  /** Written together with the number behind them. */
  readonly prefixes: readonly string[];
  /** Before the ends of a scale that is told again: from 1 to 5. */
  readonly scaleStarts: readonly string[];
  /** Between the ends of a scale. */
  readonly scaleJoints: readonly string[];
  /** Short forms that have signs in them: n/a. */
  readonly notApplicable: readonly string[];
}
