import { Temporal } from 'temporal-polyfill';
import { DAY_MS, type Instant } from '../../base/instant.ts';
import { DayCalendar } from './day-calendar.ts';
import { midnights } from './midnight.ts';
import { type Months, monthsNamed } from './named-months.ts';

/** The time a report speaks of, and the one before that it is compared with. */
export interface Period {
  /** Inclusive. */
  readonly from: Instant;
  /** Exclusive. */
  readonly to: Instant;
  /** What it is compared with begins here, inclusive. */
  readonly previousFrom: Instant;
  /** And ends here, exclusive; absent where that is `from`. */
  readonly previousTo?: Instant | undefined;
  /** IANA name of the zone whose midnights part days and months. */
  readonly timeZone: string;
}

/**
 * Reads `30d`, `last 12w` (up to now), `this month`, `last quarter`, `2026`, `2026-10`, `2026-Q3`,
 * or `2026-10-01..2026-10-31` (last day included), and their Chinese forms. A month, quarter or
 * year is whole, even if it is not over, and is compared with the one before; days with as many
 * days before, and a time up to now with as long a time before. Undefined for anything else, and
 * for a range that ends before it begins.
 */
export function parsePeriod(text: string, now: Instant, timeZone: string): Period | undefined {
  const words = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  const today = new DayCalendar(timeZone).nameOf(now);
  const months = monthsNamed(words, today);
  if (months !== undefined) return whole(months, timeZone);
  return recent(words, now, timeZone) ?? fromTo(words, timeZone);
}

/** The time that a period is compared with. */
export function comparedTime({
  from,
  previousFrom,
  previousTo = from,
}: Pick<Period, 'from' | 'previousFrom' | 'previousTo'>): Pick<Period, 'from' | 'to'> {
  return { from: previousFrom, to: previousTo };
}

/** Whether an instant lies in the time that a period is compared with. */
export function isCompared(at: Instant, period: Period): boolean {
  const { from, to } = comparedTime(period);
  return at >= from && at < to;
}

/** The same period, compared with the same one of the year before; 29 February counts as the 28th. */
export function againstLastYear(period: Period): Period {
  const yearBefore = (at: Instant): Instant =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(period.timeZone)
      .subtract({ years: 1 }).epochMilliseconds;
  return {
    ...period,
    previousFrom: yearBefore(period.from),
    previousTo: Math.min(yearBefore(period.to), period.from),
  };
}

/** Ten years: more is a slip of the finger. */
const LONGEST_DAYS = 3_660;

const RECENT = [
  /^(?:(?:the )?(?:last|past) )?(\d{1,4}) ?(d|days?|w|weeks?)$/,
  /^(?:最近|近|过去)?(\d{1,4}) ?(天|日|周|个?星期)$/,
];

function recent(words: string, now: Instant, timeZone: string): Period | undefined {
  const [, count, unit = ''] = RECENT.map((form) => form.exec(words)).find(Boolean) ?? [];
  const days = Number(count) * (/^w|周|星期/.test(unit) ? 7 : 1);
  if (count === undefined || days < 1 || days > LONGEST_DAYS) return undefined;
  const from = now - days * DAY_MS;
  return { from, to: now, previousFrom: from - days * DAY_MS, timeZone };
}

function whole({ year, month, count }: Months, timeZone: string): Period {
  const midnight = midnights(timeZone);
  const starts = (periods: number): Instant => midnight(year, month + periods * count, 1);
  return { from: starts(0), to: starts(1), previousFrom: starts(-1), timeZone };
}

function fromTo(words: string, timeZone: string): Period | undefined {
  const day = String.raw`(\d{4}-\d{2}-\d{2})`;
  const [, first, last] = new RegExp(`^${day} ?\\.\\.\\.? ?${day}$`).exec(words) ?? [];
  const [begin, end] = [dayNumber(first), dayNumber(last)];
  if (begin === undefined || end === undefined || end < begin) return undefined;
  const starts = (number: number): Instant => midnights(timeZone)(1970, 0, 1 + number);
  const days = end + 1 - begin;
  return {
    from: starts(begin),
    to: starts(end + 1),
    // So many days, which a clock change makes longer or shorter than so many times 24 hours.
    previousFrom: starts(begin - days),
    timeZone,
  };
}

/** Days from 1970 to a day that is in the calendar. */
function dayNumber(day: string | undefined): number | undefined {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) return undefined;
  return utc / DAY_MS;
}
