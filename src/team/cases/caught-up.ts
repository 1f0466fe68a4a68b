import type { Instant } from '../../core/instant.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { Case } from './case.ts';
import { withoutIdle } from './idle.ts';
import { tick } from './tick.ts';

/** The case with everything that time alone has brought about by now; itself where that is nothing. */
export function caughtUp(before: Case, now: Instant, settings: TeamSettings): Case {
  return withoutIdle(tick(before, now, settings), now);
}
