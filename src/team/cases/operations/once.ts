import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { caughtUp } from './caught-up.ts';
import { broughtOutBy } from './held-back.ts';
import type { OperationContext } from './operation-context.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** A repeated operation is recognised among so many newest ones. */
export const OPERATIONS_LIMIT = 256;

/**
 * Does something to a case unless it was done under this operation already. First the clocks say
 * what they have to, so that a breach or a long silence counts even where nobody looked in time. A refused operation
 * is not remembered, and may be allowed later.
 */
export function once(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
  change: (current: Case) => Case | Refusal,
): Case | Refusal {
  if (before.operations.includes(context.operation)) return before;
  const after = change(caughtUp(before, context.now, settings));
  if (isRefusal(after)) return after;
  const operations = [...after.operations, context.operation].slice(-OPERATIONS_LIMIT);
  return broughtOutBy({ ...after, operations }, context);
}
