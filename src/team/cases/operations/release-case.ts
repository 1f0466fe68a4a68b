import type { Case } from '../case.ts';
import { addAuditEntry, addOutgoing, moveTo } from '../change.ts';
import type { OperationContext } from './operation-context.ts';

/** The case with nobody talking to the buyer; itself where nobody was. */
export function releaseCase(before: Case, context: OperationContext): Case {
  const { claimedBy, idleAt: _, ...rest } = before;
  if (claimedBy === undefined) return before;
  const noted = addAuditEntry(rest, context, 'released', { from: claimedBy });
  const waiting = before.reopened > 0 ? 'reopened' : 'open';
  const moved = before.state === 'claimed' ? moveTo(noted, context, waiting) : noted;
  const content = { kind: 'released', by: context.by } as const;
  return addOutgoing(moved, { kind: 'conversation', content });
}
