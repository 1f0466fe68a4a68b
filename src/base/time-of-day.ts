import { z } from 'zod';

/** Minutes since the day's first, as a clock on the wall counts them; 1440 is the day's end. */
export type TimeOfDay = number;

const PATTERN = /^(\d{2}):(\d{2})$/;
const DAY_MINUTES = 1_440;

/** Reads `08:30` up to `24:00`; undefined for anything else. */
export function minutesOf(text: string): TimeOfDay | undefined {
  const [, hours, minutes] = PATTERN.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const sum = Number(hours) * 60 + Number(minutes);
  return sum > DAY_MINUTES ? undefined : sum;
}

export const TimeOfDay = z
  .string('must be a time of day, e.g. 08:30')
  .transform((text, { addIssue }): TimeOfDay => {
    const minutes = minutesOf(text);
    if (minutes !== undefined && minutes < DAY_MINUTES) return minutes;
    addIssue('must be a time of day, e.g. 08:30');
    return z.NEVER;
  });

export function hoursAndMinutes(time: TimeOfDay): {
  readonly hour: number;
  readonly minute: number;
} {
  return { hour: Math.floor(time / 60), minute: time % 60 };
}

/** From midnight to midnight. */
export function isWholeDay({
  from,
  to,
}: {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}): boolean {
  return from === 0 && to === DAY_MINUTES;
}

export function isEndOfDay(time: TimeOfDay): boolean {
  return time === DAY_MINUTES;
}
