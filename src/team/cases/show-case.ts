import type { TeamSettings } from '../team-settings.ts';
import type { Case } from './case.ts';
import { once } from './operations/once.ts';
import type { OperationContext } from './operations/operation-context.ts';
import type { Refusal } from './operations/refusal.ts';

/** Somebody of the staff wants the card of a case that stood in the line of strangers only. */
export function showCase(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
): Case | Refusal {
  return once(before, context, settings, (current) => current);
}
