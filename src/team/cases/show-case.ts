import type { TeamSettings } from '../team-settings.ts';
import type { Case } from './case.ts';
import type { Deed } from './operations/deed.ts';
import { once } from './operations/once.ts';
import type { Refusal } from './operations/refusal.ts';

/** Somebody of the staff wants the card of a case that stood in the line of strangers only. */
export function showCase(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => current);
}
