import { HOUR_MS, type Instant, MINUTE_MS } from '../../src/core/instant.ts';

/** Whole hours of the buyer's day in which we may write first. */
export interface WritingHours {
  readonly from: number;
  readonly to: number;
}

/** How long until we may write first, by the buyer's own clock; 0 within the hours. */
export function untilWritingHours(
  now: Instant,
  timeZone: string | undefined,
  { from, to }: WritingHours,
): number {
  if (timeZone === undefined) return 0;
  const { hour, minute } = clockIn(now, timeZone);
  if (hour >= from && hour < to) return 0;
  const hours = hour < from ? from - hour : from + 24 - hour;
  return hours * HOUR_MS - minute * MINUTE_MS;
}

function clockIn(now: Instant, timeZone: string): { hour: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(now);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { hour: value('hour'), minute: value('minute') };
}
