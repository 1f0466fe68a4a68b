import { DAY_MS, HOUR_MS, type Instant } from '../../src/base/instant.ts';

/** Whole hours of the buyer's day in which we may write first. */
export interface WritingHours {
  readonly from: number;
  readonly to: number;
}

/** How long until we may write first, by the buyer's own clock; 0 within the hours. */
export function untilWritingHours(
  now: Instant,
  timeZone: string | undefined,
  { from, to }: WritingHours,
): number {
  if (timeZone === undefined) return 0;
  const clock = clockIn(timeZone);
  const shown = clock(now);
  const midnight = Math.floor(shown / DAY_MS) * DAY_MS;
  const hour = Math.floor((shown - midnight) / HOUR_MS);
  if (hour >= from && hour < to) return 0;
  const morning = midnight + (hour < from ? 0 : DAY_MS) + from * HOUR_MS;
  return whenShown(morning, now + morning - shown, clock) - now;
}

/**
 * When the clock shows the time. `guess` is when it would if it were not changed before; where it
 * is put forward over the time, it is past it then.
 */
function whenShown(wanted: number, guess: Instant, clock: (at: Instant) => number): Instant {
  const exact = guess + wanted - clock(guess);
  return clock(exact) < wanted ? guess : exact;
}

/** What the clocks of a zone show, as milliseconds: as if that were the time in UTC. */
function clockIn(timeZone: string): (at: Instant) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const [year, month, day] = [part('year'), part('month') - 1, part('day')];
    return Date.UTC(year, month, day, part('hour'), part('minute'), part('second'), at % 1_000);
  };
}
