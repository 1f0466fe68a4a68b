import type { Tagger, Tags } from './tagger.ts';

/**
 * A tagger that remembers texts: a response is written again with each answer, and its other words
 * stay the same. `limit` says how many texts; the one not asked for longest is forgotten first.
 */
export function rememberingTagger(tagger: Tagger, limit: number): Tagger {
  const remembered = new Map<string, Tags>();
  return {
    tag(text, locale) {
      const key = `${locale ?? ''} ${text}`;
      const tags = remembered.get(key) ?? tagger.tag(text, locale);
      remembered.delete(key);
      remembered.set(key, tags);
      const [oldest] = remembered.keys();
      if (remembered.size > limit && oldest !== undefined) remembered.delete(oldest);
      return tags;
    },
  };
}
