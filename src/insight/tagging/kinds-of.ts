import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';
import type { Clause } from '../vocabulary/clauses.ts';
import { KINDS, type Kind } from './tagger.ts';

/** A good word of such a weight is praise. */
const PRAISE = 2;

/** What people do by a word of such a role. */
const BY_ROLE: Readonly<Partial<Record<LexiconEntry['role'], Kind>>> = {
  wish: 'wish',
  unmet: 'wish',
  enquiry: 'enquiry',
  thanks: 'thanks',
};

/** What people do in a text: wish, praise, ask, thank; in the order of KINDS. */
export function kindsOf(clauses: readonly Clause[]): readonly Kind[] {
  const kinds = new Set<Kind>();
  for (const { marks, cues, asked } of clauses) {
    if (asked) kinds.add('enquiry');
    for (const { value } of marks) {
      const kind = BY_ROLE[value.role];
      if (kind !== undefined) kinds.add(kind);
    }
    if (cues.some(({ value }) => value >= PRAISE)) kinds.add('praise');
  }
  return KINDS.filter((kind) => kinds.has(kind));
}
