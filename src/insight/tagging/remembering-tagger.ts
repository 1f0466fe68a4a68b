import { Recent } from '../../base/recent.ts';
import type { Tagger, Tags } from './tagger.ts';

/**
 * A tagger that remembers texts: a response is written again with each answer, and its other words
 * stay the same. `limit` says how many texts; the one not asked for longest is forgotten first.
 */
export function rememberingTagger(tagger: Tagger, limit: number): Tagger {
  const remembered = new Recent<string, Tags>(limit);
  return {
    tag(text, locale) {
      const key = `${locale ?? ''} ${text}`;
      const tags = remembered.get(key) ?? tagger.tag(text, locale);
      remembered.put(key, tags);
      return tags;
    },
  };
}
