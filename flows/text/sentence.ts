import { angerPhrases } from '../lexicon/anger-tables.ts';
import type { PhraseTable } from './phrase-table.ts';
import { wordsOf } from './words-of.ts';

const JOINTS = angerPhrases('joints');

/** A sentence and the marks that end it, which the fold has made half as wide. */
const SENTENCE = /([^.!?;\n。؛؟…]+)([.!?;\n。؛؟…\s]*)/gu;
const SHOUT = '!!!';
const CLAUSE_END = /[,:()،、，：（）]+|\s[-–—]\s/u;

/** Where a phrase stands in words: from `start` up to and without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The folded words of one sentence, and the places where a clause begins. */
export interface Sentence {
  readonly words: readonly string[];
  /** After a comma, a colon or a bracket. */
  readonly pauses: readonly number[];
  /** Ends with three exclamation marks or more. */
  readonly isShouted: boolean;
}

function sentenceOf(text: string, marks: string): Sentence {
  const words: string[] = [];
  const pauses: number[] = [];
  for (const part of text.split(CLAUSE_END)) {
    if (words.length > 0) pauses.push(words.length);
    words.push(...wordsOf(part));
  }
  return { words, pauses, isShouted: marks.includes(SHOUT) };
}

/** The sentences of a folded text that have words. */
export function sentencesOf(folded: string): readonly Sentence[] {
  return [...folded.matchAll(SENTENCE)]
    .map(([, text = '', marks = '']) => sentenceOf(text, marks))
    .filter(({ words }) => words.length > 0);
}

/** Every place where a phrase of the table begins, each with its longest phrase. */
export function spansOf(words: readonly string[], phrases: PhraseTable<unknown>): readonly Span[] {
  return words.flatMap((_, start) => {
    const found = phrases.longest(words, start);
    return found === undefined ? [] : [{ start, end: start + found.length }];
  });
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The clause in which a phrase stands; commas and words such as `and` end one, but not inside the phrase. */
export function clauseAround({ words, pauses }: Sentence, span: Span): Span {
  const joints = spansOf(words, JOINTS).filter((joint) => !overlaps(joint, span));
  const ends = [...pauses, ...joints.map(({ start }) => start)].filter((at) => at >= span.end);
  const starts = [...pauses, ...joints.map(({ end }) => end)].filter((at) => at <= span.start);
  return { start: Math.max(0, ...starts), end: Math.min(words.length, ...ends) };
}
