import { z } from 'zod';

/** In the order of ISO 8601, whose Monday is day 1. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The weekday of an ISO number, 1 for Monday. */
export function weekdayOf(dayOfWeek: number): Weekday | undefined {
  return WEEKDAYS[dayOfWeek - 1];
}

export type Weekday = z.infer<typeof Weekday>;
export const Weekday = z.enum(WEEKDAYS, `must be one of ${WEEKDAYS.join(', ')}`);
