import { z } from 'zod';
import { HOUR_MS, type Instant } from '../../../base/instant.ts';
import { addBusinessTime, businessTimeBetween } from '../../calendar.ts';
import type { TeamSettings } from '../../team-settings.ts';

export const CLOCK_NAMES = ['firstAnswer', 'plan', 'resolution'] as const;
export type ClockName = z.infer<typeof ClockName>;
export const ClockName = z.enum(CLOCK_NAMES);

const instant = z.number().int();
const ms = z.number().int().nonnegative();

/**
 * Business time running towards a limit. It runs, is paused, or has stopped for good; it warns and
 * breaches once. When it will is reckoned as it begins to run, by the calendar of that moment.
 */
export type CaseClock = z.infer<typeof CaseClock>;
export const CaseClock = z.object({
  limitMs: ms,
  /** What ran until the last pause. */
  ranMs: ms,
  running: z.object({ since: instant, warnAt: instant, breachAt: instant }).optional(),
  stoppedAt: instant.optional(),
  warnedAt: instant.optional(),
  /** When its time was over, however late that was noticed. */
  breachedAt: instant.optional(),
});

/** Hours may be parts of hours; the clock counts whole milliseconds, and at least one. */
export function startClock(hours: number, now: Instant, settings: TeamSettings): CaseClock {
  return runClock({ limitMs: limitOf(hours), ranMs: 0 }, now, settings);
}

export function limitOf(hours: number): number {
  return Math.max(1, Math.round(hours * HOUR_MS));
}

/** The clock from now on; nothing for one that runs or has stopped. */
export function runClock(clock: CaseClock, now: Instant, settings: TeamSettings): CaseClock {
  if (clock.running !== undefined || clock.stoppedAt !== undefined) return clock;
  const { calendar, clocks } = settings;
  const reaches = (limitMs: number): Instant =>
    addBusinessTime(now, Math.max(0, Math.round(limitMs) - clock.ranMs), calendar);
  const warnAt = reaches(clock.limitMs * clocks.warnAt);
  return { ...clock, running: { since: now, warnAt, breachAt: reaches(clock.limitMs) } };
}

export function pauseClock(clock: CaseClock, now: Instant, settings: TeamSettings): CaseClock {
  const { running: run, ...rest } = clock;
  if (run === undefined) return clock;
  return { ...rest, ranMs: clock.ranMs + businessTimeBetween(run.since, now, settings.calendar) };
}

export function stopClock(clock: CaseClock, now: Instant, settings: TeamSettings): CaseClock {
  if (clock.stoppedAt !== undefined) return clock;
  return { ...pauseClock(clock, now, settings), stoppedAt: now };
}

/** With less time than before, where the new limit is shorter; what ran already counts. */
export function tightenClock(
  clock: CaseClock,
  hours: number,
  now: Instant,
  settings: TeamSettings,
): CaseClock {
  const limitMs = Math.min(clock.limitMs, limitOf(hours));
  if (limitMs === clock.limitMs || clock.stoppedAt !== undefined) return clock;
  const tighter = { ...pauseClock(clock, now, settings), limitMs };
  return clock.running === undefined ? tighter : runClock(tighter, now, settings);
}

/**
 * When it wants to be looked at next; undefined while it does not run or has nothing left to say.
 * `warns`: nothing else is said in place of its warning.
 */
export function nextMoment(
  { running: run, warnedAt, breachedAt }: CaseClock,
  warns: boolean,
): Instant | undefined {
  if (run === undefined || breachedAt !== undefined) return undefined;
  return warns && warnedAt === undefined ? run.warnAt : run.breachAt;
}
