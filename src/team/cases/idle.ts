import type { Instant } from '../../core/instant.ts';
import { MINUTE_MS } from '../../core/instant.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { Case } from './case.ts';
import { release } from './claim-case.ts';
import { isRefusal } from './refusal.ts';

/** The buyer who is in somebody's hands and hears nothing goes back to the bot. */
export function withoutIdle(before: Case, now: Instant, settings: TeamSettings): Case {
  const { idleAt, claimedBy } = before;
  if (idleAt === undefined || claimedBy === undefined || idleAt > now) return before;
  const deed = { operation: `idle:${idleAt}`, by: 'clock', now };
  const after = release(before, deed, settings);
  return isRefusal(after) ? before : after;
}

/** Somebody has spoken: as long as it is in somebody's hands, the time of silence begins anew. */
export function talked(before: Case, now: Instant, { idleReleaseMinutes }: TeamSettings): Case {
  if (before.claimedBy === undefined) return before;
  return { ...before, idleAt: now + idleReleaseMinutes * MINUTE_MS };
}
