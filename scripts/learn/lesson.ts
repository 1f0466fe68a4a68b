import type { Row } from './rows.ts';

/** A row as the learner sees it: numbers only. */
export interface Lesson {
  readonly row: Row;
  readonly evidence: readonly number[];
  /** For each of THEMES: 1 where a listed word speaks of it. */
  readonly listed: readonly number[];
  readonly words: readonly number[];
  readonly amounts: readonly number[];
  readonly importance: number;
  /** The themes that its set has labels for; others tell nothing. */
  readonly labelled: readonly boolean[];
}
