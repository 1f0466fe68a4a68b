import type { Instant } from '../../../base/instant.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { endWait } from '../change.ts';
import { once } from '../operations/once.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import type { Refusal } from '../operations/refusal.ts';

/** The hand-over at `since` is over; itself where the case waits for no such thing. */
export function waitOver(
  before: Case,
  since: Instant,
  context: OperationContext,
  settings: TeamSettings,
): Case | Refusal {
  if (before.waits?.since !== since) return before;
  // First of all: what is over has nothing more to say, however late we hear of it.
  return once(endWait(before), context, settings, (current) => current);
}
