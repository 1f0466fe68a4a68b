import type { TeamSettings } from '../team-settings.ts';
import type { Case } from './case.ts';
import { audited } from './change.ts';
import type { Deed } from './deed.ts';
import { once } from './once.ts';
import type { Refusal } from './refusal.ts';

/** A message of the bot's did not reach the buyer, as far as is known. */
export function missed(before: Case, action: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, action, settings, (current) => audited(current, action, 'missed'));
}
