import { type Instant, MINUTE_MS } from '../../../base/instant.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { sending } from '../change.ts';
import { released } from '../operations/released.ts';

/** The buyer who is in somebody's hands and hears nothing goes back to the bot. */
export function withoutIdle(before: Case, now: Instant): Case {
  const { idleAt, claimedBy } = before;
  if (idleAt === undefined || claimedBy === undefined || idleAt > now) return before;
  const deed = { operation: `idle:${idleAt}`, by: 'clock', now };
  return sending(released(before, deed), { kind: 'card' });
}

/** Somebody has spoken: as long as it is in somebody's hands, the time of silence begins anew. */
export function talked(before: Case, now: Instant, { idleReleaseMinutes }: TeamSettings): Case {
  if (before.claimedBy === undefined) return before;
  return { ...before, idleAt: now + idleReleaseMinutes * MINUTE_MS };
}
