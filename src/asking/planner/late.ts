import { DAY_MS, type Instant, MINUTE_MS } from '../../base/instant.ts';
import { evenShare } from '../arm.ts';
import type { Plan } from '../plans/plan.ts';

/** A plan that is looked at so much later than it was to be waited for a pause of ours. */
const LATE_MS = MINUTE_MS;
/** The shortest time over which missed asks are spread. */
const LEAST_SPREAD_MS = 10 * MINUTE_MS;

/**
 * Until when an ask that was missed is held: its share of a time that is as long as the pause was, from ten
 * minutes to the policy's days. Undefined where it was not missed, or was held before. Without this, all
 * that a long stop has held up would leave at once.
 */
export function heldUntil(
  { id, wakeAt, heldUntil: before }: Pick<Plan, 'id' | 'wakeAt' | 'heldUntil'>,
  spreadDays: number,
  now: Instant,
): Instant | undefined {
  const lateMs = wakeAt === undefined ? 0 : now - wakeAt;
  if (before !== undefined || lateMs < LATE_MS) return undefined;
  const spreadMs = Math.min(Math.max(lateMs, LEAST_SPREAD_MS), spreadDays * DAY_MS);
  return spreadMs === 0 ? undefined : now + Math.ceil(evenShare('late', id) * spreadMs);
}
