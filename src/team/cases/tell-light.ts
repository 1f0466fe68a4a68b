import type { TeamSettings } from '../team-settings.ts';
import { type Case, inCharge } from './case.ts';
import { sending } from './change.ts';

/**
 * Tells those in charge what light the case has now; where an account that comes first is red,
 * those who decide hear it at once.
 */
export function toldLight(
  before: Case,
  key: 'opened' | 'worsened' | 'reopened' | 'askedAgain',
  { escalation }: TeamSettings,
): Case {
  const { light, firstInLine, reopened } = before;
  const escalated = firstInLine && light === 'red' ? escalation.decides : [];
  return sending(before, {
    kind: 'tell',
    key,
    light,
    to: [...new Set([...inCharge(before), ...escalated])],
    ...(escalated.length > 0 && { escalated }),
    ...(reopened > 0 && { reopened }),
  });
}
