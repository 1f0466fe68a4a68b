import { type Instant, MINUTE_MS } from '../../../base/instant.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { redrawCard } from '../change.ts';
import { releaseCase } from '../operations/release-case.ts';

/** The buyer who is in somebody's hands and hears nothing goes back to the bot. */
export function releaseIdle(before: Case, now: Instant): Case {
  const { idleAt, claimedBy } = before;
  if (idleAt === undefined || claimedBy === undefined || idleAt > now) return before;
  const context = { operation: `idle:${idleAt}`, by: 'clock', now };
  return redrawCard(releaseCase(before, context));
}

/** Somebody has spoken: as long as it is in somebody's hands, the time of silence begins anew. */
export function restartIdle(
  before: Case,
  now: Instant,
  { idleReleaseMinutes }: TeamSettings,
): Case {
  if (before.claimedBy === undefined) return before;
  return { ...before, idleAt: now + idleReleaseMinutes * MINUTE_MS };
}
