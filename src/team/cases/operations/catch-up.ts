import type { Instant } from '../../../base/instant.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { releaseIdle } from '../clock/idle.ts';
import { tick } from '../clock/tick.ts';
import { tickWait } from '../clock/waiting.ts';
import { withPeople } from '../with-people.ts';

/**
 * The case with everything that time alone has brought about by now, and with its people as the
 * team's file tells of them; itself where that is nothing.
 */
export function catchUp(before: Case, now: Instant, settings: TeamSettings): Case {
  const known = withPeople(before, settings);
  return releaseIdle(tick(tickWait(known, now), now, settings), now);
}
