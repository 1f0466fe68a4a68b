import type { Instant } from '../../../base/instant.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { clearWait } from '../change.ts';
import { once } from '../operations/once.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import type { Refusal } from '../operations/refusal.ts';

/** The hand-over at `since` is over; the case itself where it waits for no such thing. */
export function waitOver(
  before: Case,
  context: OperationContext & { readonly since: Instant },
  settings: TeamSettings,
): Case | Refusal {
  if (before.waits?.since !== context.since) return before;
  // First of all: what is over has nothing more to say, however late we hear of it.
  return once((current) => current)(clearWait(before), context, settings);
}
