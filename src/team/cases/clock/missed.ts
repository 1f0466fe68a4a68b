import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { addAuditEntry } from '../change.ts';
import { once } from '../operations/once.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import type { Refusal } from '../operations/refusal.ts';

/** A message of the bot's did not reach the buyer, as far as is known. */
export function noteMissedMessage(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
): Case | Refusal {
  return once(before, context, settings, (current) => addAuditEntry(current, context, 'missed'));
}
