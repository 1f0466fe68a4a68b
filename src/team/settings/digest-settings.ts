import { z } from 'zod';
import { TimeOfDay } from '../../base/time-of-day.ts';
import { Weekday } from '../../base/weekday.ts';

const WEEKLY = 'must be a weekday and a time, e.g. monday 09:00';

/** A moment of every week. */
export interface WeeklyMoment {
  readonly weekday: Weekday;
  readonly time: TimeOfDay;
}

const weekly = z.string(WEEKLY).transform((text, { addIssue }): WeeklyMoment => {
  const [day, clock = '', ...rest] = text.trim().split(/\s+/);
  const weekday = Weekday.safeParse(day?.toLowerCase());
  const time = TimeOfDay.safeParse(clock);
  if (weekday.success && time.success && rest.length === 0) {
    return { weekday: weekday.data, time: time.data };
  }
  addIssue(WEEKLY);
  return z.NEVER;
});

export type DigestSettings = z.infer<typeof DigestSettings>;
export const DigestSettings = z.strictObject({
  daily: TimeOfDay.prefault('08:30').describe('When every owner gets the list of a working day'),
  weekly: weekly.prefault('monday 09:00').describe('When the team gets the summary of the week'),
});
