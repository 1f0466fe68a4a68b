import { parsePattern } from './pattern-node.ts';
import { PhraseGraph } from './phrase-graph.ts';

interface Found<Sense> {
  readonly sense: Sense;
  /** In words. */
  readonly length: number;
}

/** Phrases and what they mean, compared word by word after folding. */
export interface PhraseTable<Sense> {
  /** The longest phrase that starts at `at`. */
  longest(words: readonly string[], at: number): Found<Sense> | undefined;
  /** The longest phrase that ends before `end`. */
  longestBefore(words: readonly string[], end: number): Found<Sense> | undefined;
  /** What the words mean as a whole. */
  whole(words: readonly string[]): Sense | undefined;
}

/** No phrase that is looked for backwards is longer. */
const MOST_WORDS_BEFORE = 8;

/**
 * The first sense given to a phrase stays: list what must win first. The table is made when it is
 * first asked: a process that hears nobody need not hold what is said in eight languages.
 */
export function phraseTable<Sense>(
  entries: Iterable<readonly [template: string, sense: Sense]>,
): PhraseTable<Sense> {
  let made: PhraseGraph<Sense> | undefined;
  const graph = (): PhraseGraph<Sense> => {
    made ??= graphOf(entries);
    return made;
  };
  return {
    longest(words, at) {
      const last = [...graph().endsFrom(words, at)].at(-1);
      return last && { sense: last.sense, length: last.end - at };
    },
    longestBefore(words, end) {
      const before = words.slice(0, end);
      for (let at = Math.max(0, end - MOST_WORDS_BEFORE); at < end; at += 1) {
        const last = [...graph().endsFrom(before, at)].at(-1);
        if (last?.end === end) return { sense: last.sense, length: end - at };
      }
      return undefined;
    },
    whole(words) {
      const last = [...graph().endsFrom(words, 0)].at(-1);
      return last?.end === words.length ? last.sense : undefined;
    },
  };
}

function graphOf<Sense>(
  entries: Iterable<readonly [template: string, sense: Sense]>,
): PhraseGraph<Sense> {
  const graph = new PhraseGraph<Sense>();
  for (const [template, sense] of entries) graph.add(parsePattern(template), sense);
  return graph;
}
