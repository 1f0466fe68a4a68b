import type { Instant } from '../core/instant.ts';

/** When a day of a zone begins. Month and day may run over, as in `Date.UTC`. */
export type Midnight = (year: number, month: number, day: number) => Instant;

/**
 * Days of one zone. Where a clock change leaves midnight out, the first moment after it is near
 * enough for a report. Throws a RangeError for a zone that the platform does not know.
 */
export function midnights(timeZone: string): Midnight {
  const offsetMs = offsets(timeZone);
  return (year, month, day) => {
    const wall = Date.UTC(year, month, day);
    return wall - offsetMs(wall - offsetMs(wall));
  };
}

/** What a clock in the zone shows more than UTC at an instant. */
function offsets(timeZone: string): (at: Instant) => number {
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
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const [year, month, day] = [part('year'), part('month') - 1, part('day')];
    return Date.UTC(year, month, day, part('hour'), part('minute'), part('second')) - at;
  };
}
