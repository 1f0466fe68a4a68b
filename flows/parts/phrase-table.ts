import { expand } from './expand.ts';
import { fold } from './fold.ts';
import { wordsOf } from './words-of.ts';

export interface Found<Sense> {
  readonly sense: Sense;
  readonly length: number;
}

/** Phrases and what they mean, compared word by word after folding. */
export interface PhraseTable<Sense> {
  /** The longest phrase that starts at `at`; `length` counts words. */
  longest(words: readonly string[], at: number): Found<Sense> | undefined;
  /** The longest phrase that ends before `end`. */
  longestBefore(words: readonly string[], end: number): Found<Sense> | undefined;
  /** What the words mean as a whole. */
  whole(words: readonly string[]): Sense | undefined;
}

/** The first sense given to a phrase stays: list what must win first. */
export function phraseTable<Sense>(
  entries: Iterable<readonly [template: string, sense: Sense]>,
): PhraseTable<Sense> {
  const senses = new Map<string, Sense>();
  let most = 0;
  for (const [template, sense] of entries) {
    for (const phrase of expand(fold(template))) {
      const words = wordsOf(phrase);
      const key = words.join(' ');
      if (key !== '' && !senses.has(key)) senses.set(key, sense);
      most = Math.max(most, words.length);
    }
  }
  const sliced = (words: readonly string[], from: number, to: number) =>
    senses.get(words.slice(from, to).join(' '));

  return {
    longest(words, at) {
      for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
        const sense = sliced(words, at, at + length);
        if (sense !== undefined) return { sense, length };
      }
      return undefined;
    },
    longestBefore(words, end) {
      for (let length = Math.min(most, end); length > 0; length -= 1) {
        const sense = sliced(words, end - length, end);
        if (sense !== undefined) return { sense, length };
      }
      return undefined;
    },
    whole: (words) => senses.get(words.join(' ')),
  };
}
