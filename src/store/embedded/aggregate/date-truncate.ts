import { FAILED_TO_PARSE, refuse } from '../command-error.ts';

const DAY_MS = 86_400_000;
const STEP_MS: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The start of the unit, in UTC, that a date lies in. */
export function truncateDate(unit: string, startOfWeek: string): (date: Date) => Date {
  const stepMs = STEP_MS[unit];
  if (stepMs !== undefined) {
    return (date) => new Date(Math.floor(date.getTime() / stepMs) * stepMs);
  }
  const months = MONTHS[unit];
  if (months !== undefined) return (date) => startOfMonths(date, months);
  if (unit !== 'week') {
    refuse(
      FAILED_TO_PARSE,
      `$dateTrunc parameter 'unit' value parsing failed: unknown time unit value: ${unit}`,
    );
  }
  const first = weekdayOf(startOfWeek);
  return (date) => {
    const day = Math.floor(date.getTime() / DAY_MS);
    return new Date((day - ((date.getUTCDay() - first + 7) % 7)) * DAY_MS);
  };
}

function weekdayOf(name: string): number {
  const lower = name.toLowerCase();
  const at = WEEKDAYS.findIndex((day) => day === lower || day.slice(0, 3) === lower);
  if (at < 0)
    refuse(FAILED_TO_PARSE, `$dateTrunc parameter 'startOfWeek' value parsing failed: ${name}`);
  return at;
}

function startOfMonths(date: Date, months: number): Date {
  const start = new Date(0);
  const month = date.getUTCMonth();
  start.setUTCFullYear(date.getUTCFullYear(), month - (month % months), 1);
  return start;
}
