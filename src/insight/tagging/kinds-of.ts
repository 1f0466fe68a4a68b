import type { Clause } from '../vocabulary/clauses.ts';
import { KINDS, type Kind } from './tagger.ts';

/** A good word of such a weight is praise. */
const PRAISE = 2;

/** What people do in a text: wish, praise, ask, thank; in the order of KINDS. */
export function kindsOf(clauses: readonly Clause[]): readonly Kind[] {
  const kinds = new Set<Kind>();
  for (const { marks, cues, asked } of clauses) {
    if (asked) kinds.add('enquiry');
    for (const { value } of marks) {
      if (value.role === 'wish' || value.role === 'enquiry' || value.role === 'thanks') {
        kinds.add(value.role);
      } else if (value.role === 'unmet') {
        kinds.add('wish');
      }
    }
    if (cues.some(({ value }) => value >= PRAISE)) kinds.add('praise');
  }
  return kinds.size === 0 ? [] : KINDS.filter((kind) => kinds.has(kind));
}
