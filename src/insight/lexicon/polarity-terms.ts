/**
 * The words that carry feeling in one language, parted by white space; `_` stands for a space
 * within a phrase and `*` for any ending of its word.
 */
export interface PolarityTerms {
  /** Terms by their weight, written as a number: -4 (worst) to 4 (best), 0 to silence one. */
  readonly weights: Readonly<Record<string, string>>;
  /** Terms by the factor, written as a number, by which they stress what follows. */
  readonly stress: Readonly<Record<string, string>>;
  readonly negators: string;
  /** What turns a sentence round: "good, but late". */
  readonly contrast: string;
  /** What marks a question or a request, in which words are mostly no feelings. */
  readonly enquiry: string;
}
