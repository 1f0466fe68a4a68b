import type { TeamSettings } from '../team-settings.ts';
import { type Case, inCharge } from './case.ts';
import { addOutgoing } from './change.ts';

/** Those who decide, where an account that comes first is red: they hear of it at once. */
export function decidersFor(
  { severity, firstInLine }: Case,
  { escalation }: Pick<TeamSettings, 'escalation'>,
): TeamSettings['escalation']['decides'] {
  return firstInLine && severity === 'red' ? escalation.decides : [];
}

/** Tells those in charge, and those who decide, what severity the case has now; its first card does so by itself. */
export function notifySeverity(
  before: Case,
  key: 'worsened' | 'reopened' | 'askedAgain',
  settings: TeamSettings,
): Case {
  const { severity, reopened } = before;
  const escalated = decidersFor(before, settings);
  return addOutgoing(before, {
    kind: 'tell',
    key,
    severity,
    to: [...new Set([...inCharge(before), ...escalated])],
    ...(escalated.length > 0 && { escalated }),
    ...(reopened > 0 && { reopened }),
  });
}
