import type { Case } from '../case.ts';
import { audited, inState, sending } from '../change.ts';
import type { Deed } from './deed.ts';

/** The case with nobody talking to the buyer; itself where nobody was. */
export function released(before: Case, deed: Deed): Case {
  const { claimedBy, idleAt: _, ...rest } = before;
  if (claimedBy === undefined) return before;
  const noted = audited(rest, deed, 'released', { from: claimedBy });
  const waiting = before.reopened > 0 ? 'reopened' : 'open';
  const moved = before.state === 'claimed' ? inState(noted, deed, waiting) : noted;
  const content = { kind: 'released', by: deed.by } as const;
  return sending(moved, { kind: 'conversation', content });
}
