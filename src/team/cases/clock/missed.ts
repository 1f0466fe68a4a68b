import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { audited } from '../change.ts';
import type { Deed } from '../operations/deed.ts';
import { once } from '../operations/once.ts';
import type { Refusal } from '../operations/refusal.ts';

/** A message of the bot's did not reach the buyer, as far as is known. */
export function missed(before: Case, action: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, action, settings, (current) => audited(current, action, 'missed'));
}
