import type { Instant } from '../base/instant.ts';
import { openSpans } from './open-spans.ts';
import type { BusinessCalendar } from './settings/calendar-settings.ts';

/**
 * The first instant by which so many milliseconds of open time have passed; `from` itself for none.
 * A day on which clocks change is as long as it is. Throws a RangeError for less than nothing.
 */
export function addBusinessTime(from: Instant, ms: number, calendar: BusinessCalendar): Instant {
  if (!(ms >= 0 && ms < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${ms} ms cannot be waited for`);
  }
  if (ms === 0) return from;
  let left = ms;
  for (const span of openSpans(from, calendar)) {
    const length = span.to - span.from;
    if (left <= length) return span.from + left;
    left -= length;
  }
  throw new Error('Open time has no end');
}

/** Milliseconds of open time in between; 0 where `to` is not after `from`. */
export function businessTimeBetween(
  from: Instant,
  to: Instant,
  calendar: BusinessCalendar,
): number {
  if (to <= from) return 0;
  let passed = 0;
  for (const span of openSpans(from, calendar)) {
    if (span.from >= to) return passed;
    passed += Math.min(span.to, to) - span.from;
  }
  return passed;
}
