import { DAY_MS, type Instant } from '../../base/instant.ts';
import { DayCalendar } from './day-calendar.ts';
import type { Period } from './period.ts';

export type StepUnit = 'day' | 'week' | 'month';

/** A time in equal steps, each named by its first day, months as `2026-10`. */
export interface TimeSteps {
  readonly unit: StepUnit;
  /** The earliest first; a step that the time cuts is one, too. */
  readonly names: readonly string[];
  readonly nameOf: (at: Instant) => string;
}

/** So long in days, a day is a step; longer, a week, and longer still a month. */
const BY_DAY_UP_TO = 55;
const BY_WEEK_UP_TO = 400;

/** Days, weeks from Monday, or months: enough steps to see a change, with enough answers in each. */
export function timeSteps({ from, to, timeZone }: Period): TimeSteps {
  const calendar = new DayCalendar(timeZone);
  const unit = unitFor((to - from) / DAY_MS);
  const stepOf = STEPS[unit];
  const nameOf = (at: Instant): string => stepOf(calendar.nameOf(at));
  const names = new Set<string>();
  for (let at = from; at < to; at = calendar.day(calendar.nameOf(at)).to) names.add(nameOf(at));
  return { unit, names: [...names], nameOf };
}

function unitFor(days: number): StepUnit {
  if (days <= BY_DAY_UP_TO) return 'day';
  return days <= BY_WEEK_UP_TO ? 'week' : 'month';
}

const STEPS: Readonly<Record<StepUnit, (day: string) => string>> = {
  day: (day) => day,
  week: mondayOf,
  month: (day) => day.slice(0, 'YYYY-MM'.length),
};

function mondayOf(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const sinceMonday = (noon.getUTCDay() + 6) % 7;
  return new Date(noon.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, day.length);
}
