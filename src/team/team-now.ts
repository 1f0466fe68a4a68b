import type { Instant } from '../base/instant.ts';
import { isWholeDay } from '../base/time-of-day.ts';
import { WEEKDAYS } from '../base/weekday.ts';
import type { TeamHours, TeamNow } from '../core/contract/team-hours.ts';
import { openSpans } from './open-spans.ts';
import type { BusinessCalendar } from './settings/calendar-settings.ts';

/**
 * Tells at any moment whether somebody is in. A week of whole days, which is what holds unless hours
 * are set, says when clocks run and not when people work: of that nothing is told.
 */
export function teamAt(calendar: BusinessCalendar): (now: Instant) => TeamNow {
  if (!hasHours(calendar)) return () => ({});
  let known: { readonly from: Instant; readonly hours: TeamHours } | undefined;
  return (now) => {
    // The same until it changes: each turn of each conversation asks.
    if (known === undefined || now < known.from || now >= known.hours.changesAt) {
      known = { from: now, hours: hoursAt(now, calendar) };
    }
    return { hours: known.hours };
  };
}

function hasHours({ days }: BusinessCalendar): boolean {
  return WEEKDAYS.some((day) => days[day].some((hours) => !isWholeDay(hours)));
}

function hoursAt(now: Instant, calendar: BusinessCalendar): TeamHours {
  const { timeZone } = calendar;
  let until = now;
  for (const { from, to } of openSpans(now, calendar)) {
    // Stretches that follow each other without a pause are one.
    if (from > until) break;
    until = to;
  }
  return until > now
    ? { timeZone, isIn: true, changesAt: until }
    : { timeZone, isIn: false, changesAt: opensAt(now, calendar) };
}

function opensAt(now: Instant, calendar: BusinessCalendar): Instant {
  for (const { from } of openSpans(now, calendar)) return from;
  throw new Error('Open time has no end');
}
