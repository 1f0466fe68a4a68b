import type { Command } from 'commander';
import { addDays, dayAt, startOfDay } from '../../src/asking/days.ts';
import type { Span } from '../../src/asking/dry-run.ts';

/** So many days are looked ahead and back where the command does not say. */
export const DAYS_AHEAD = 14;
export const DAYS_BACK = 180;
const MOST_DAYS = 366;

interface Days {
  readonly from?: string;
  readonly to?: string;
}

interface Clock {
  readonly now: number;
  readonly timeZone: string;
}

/** The days that are still to come; ends the command where they are none. */
export function spanAhead({ from, to }: Days, { now, timeZone }: Clock, command: Command): Span {
  const today = dayAt(now, timeZone);
  const first = dayIn(from ?? today, '--from', command);
  const last = dayIn(to ?? addDays(first, DAYS_AHEAD - 1), '--to', command);
  const end = startOfDay(addDays(last, 1), timeZone);
  const start = first === today ? now : startOfDay(first, timeZone);
  if (end <= start || last > addDays(first, MOST_DAYS)) {
    command.error(`error: --to must be a day from ${first} to a year later`, { exitCode: 2 });
  }
  return { from: start, to: end };
}

/** The days that are over, and today; ends the command where they are none. */
export function spanBack({ from, to }: Days, { now, timeZone }: Clock, command: Command): Span {
  const last = dayIn(to ?? dayAt(now, timeZone), '--to', command);
  const first = dayIn(from ?? addDays(last, 1 - DAYS_BACK), '--from', command);
  if (first > last) {
    command.error(`error: --from must be a day up to ${last}`, { exitCode: 2 });
  }
  return { from: startOfDay(first, timeZone), to: startOfDay(addDays(last, 1), timeZone) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayIn(text: string, option: string, command: Command): string {
  if (DAY.test(text) && !Number.isNaN(Date.parse(text))) return text;
  return command.error(`error: ${option} must be a day, e.g. 2026-12-01`, { exitCode: 2 });
}
