import type { Instant } from '../core/instant.ts';

/**
 * When a day begins in a zone. Month and day may run over, as in `Date.UTC`. Where a clock change
 * leaves midnight out, the first moment after it is near enough for a report.
 * Throws a RangeError for a zone that the platform does not know.
 */
export function midnight(year: number, month: number, day: number, timeZone: string): Instant {
  const wall = Date.UTC(year, month, day);
  const guess = wall - offsetMs(wall, timeZone);
  return wall - offsetMs(guess, timeZone);
}

/** What a clock in the zone shows more than UTC at an instant. */
function offsetMs(at: Instant, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const [year, month, day] = [part('year'), part('month') - 1, part('day')];
  return Date.UTC(year, month, day, part('hour'), part('minute'), part('second')) - at;
}
