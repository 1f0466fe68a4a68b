import { tonePhrases } from '../lexicon/tone-tables.ts';

const SMALL = tonePhrases('small');

/** Shared part of all content words from which two answers say the same. */
const SAME_SHARE = 0.75;

function contentOf(words: readonly string[]): ReadonlySet<string> {
  const content: string[] = [];
  for (let at = 0; at < words.length; ) {
    const small = SMALL.longest(words, at)?.length ?? 0;
    if (small === 0) content.push(words[at] ?? '');
    at += Math.max(1, small);
  }
  return new Set(content.length === 0 ? words : content);
}

/** Whether two answers have nearly the same content words, in any order (Jaccard index). */
export function saysTheSame(words: readonly string[], others: readonly string[]): boolean {
  const one = contentOf(words);
  const other = contentOf(others);
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all > 0 && shared / all >= SAME_SHARE;
}
