import type { Instant } from '../base/instant.ts';
import { weekdayOf } from '../base/weekday.ts';
import { hoursOn } from './open-spans.ts';
import type { TeamSettings } from './team-settings.ts';
import { dateAt, instantAt } from './wall-clock.ts';

/** A digest whose moment has come; its key is the same in every process. */
export interface DueDigest {
  /** e.g. `digest:daily:2026-11-02`. */
  readonly key: string;
  readonly kind: 'daily' | 'weekly';
  /** When it was to be sent. */
  readonly at: Instant;
}

/**
 * The digests of today that are due and not among those known to be sent. The daily one is for
 * working days, the weekly one for its weekday, be it a holiday. One that was missed is sent later
 * the same day, and not on another.
 */
export function dueDigests(
  now: Instant,
  sent: ReadonlySet<string>,
  { calendar, digest }: TeamSettings,
): readonly DueDigest[] {
  const { timeZone } = calendar;
  const date = dateAt(now, timeZone);
  const due = (kind: DueDigest['kind'], time: number): DueDigest => ({
    key: `digest:${kind}:${date}`,
    kind,
    at: instantAt(date, time, timeZone),
  });
  const works = hoursOn(date, calendar).length > 0;
  const isWeekday = weekdayOf(date.dayOfWeek) === digest.weekly.weekday;
  const today = [
    ...(works ? [due('daily', digest.daily)] : []),
    ...(isWeekday ? [due('weekly', digest.weekly.time)] : []),
  ];
  return today.filter(({ key, at }) => at <= now && !sent.has(key));
}
