import type { SentimentReading } from '../../src/insight/tagging/reading.ts';
import type { Found } from '../../src/insight/vocabulary/term-trie.ts';
import type { Row } from './rows.ts';

/** A row as the learner sees it. */
export interface Lesson {
  readonly row: Row;
  readonly reading: SentimentReading;
  /** By the length of the text: how strongly each of its learned words speaks. */
  readonly strength: number;
  /** For each of THEMES: 1 where a listed word speaks of it. */
  readonly listed: readonly number[];
  /** The words of the vocabulary in it, by their places there ... */
  readonly found: readonly Found<number>[];
  /** ... the same without where they stand ... */
  readonly words: Int32Array;
  /** ... and how strongly each speaks. */
  readonly amounts: Float64Array;
  /** The themes that its set has labels for; others tell nothing. */
  readonly labelled: readonly boolean[];
}

/** The lessons of one labelled set. */
export interface LessonSet {
  readonly name: string;
  readonly lessons: readonly Lesson[];
  /** Whether it may be learned from; the others are only measured. */
  readonly isLearned: boolean;
}

/** All that one language has to learn from. */
export interface Course {
  /** Sorted; what words and pairs of words may be learned. */
  readonly vocabulary: readonly string[];
  readonly sets: readonly LessonSet[];
}
