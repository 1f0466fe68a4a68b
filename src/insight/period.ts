import { DAY_MS, type Instant } from '../core/instant.ts';
import { DayCalendar } from './day-calendar.ts';
import { midnights } from './midnight.ts';
import { type Months, monthsNamed } from './named-months.ts';

/** The time a report speaks of, and the one before that it is compared with. */
export interface Period {
  /** Inclusive. */
  readonly from: Instant;
  /** Exclusive. */
  readonly to: Instant;
  /** The period before runs from here, inclusive, to `from`, exclusive. */
  readonly previousFrom: Instant;
  /** IANA name of the zone whose midnights part days and months. */
  readonly timeZone: string;
}

/**
 * Reads `30d`, `last 12w` (up to now), `this month`, `last quarter`, `2026`, `2026-10`, `2026-Q3`,
 * or `2026-10-01..2026-10-31` (last day included), and their Chinese forms. A month, quarter or
 * year is whole, even if it is not over, and is compared with the one before; anything else with
 * as long a time before. Undefined for anything else, and for a range that ends before it begins.
 */
export function parsePeriod(text: string, now: Instant, timeZone: string): Period | undefined {
  const words = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  const today = new DayCalendar(timeZone).nameOf(now);
  const months = monthsNamed(words, today);
  if (months !== undefined) return whole(months, timeZone);
  return recent(words, now, timeZone) ?? fromTo(words, timeZone);
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
  return backed(now - days * DAY_MS, now, timeZone);
}

function whole({ year, month, count }: Months, timeZone: string): Period {
  const midnight = midnights(timeZone);
  const starts = (periods: number): Instant => midnight(year, month + periods * count, 1);
  return { from: starts(0), to: starts(1), previousFrom: starts(-1), timeZone };
}

function fromTo(words: string, timeZone: string): Period | undefined {
  const day = String.raw`(\d{4}-\d{2}-\d{2})`;
  const [, first, last] = new RegExp(`^${day} ?\\.\\.\\.? ?${day}$`).exec(words) ?? [];
  const from = dayStart(first, 0, timeZone);
  const to = dayStart(last, 1, timeZone);
  if (from === undefined || to === undefined || to <= from) return undefined;
  return backed(from, to, timeZone);
}

function dayStart(day: string | undefined, later: number, timeZone: string): Instant | undefined {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) return undefined;
  const date = new Date(utc);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return midnights(timeZone)(year, month, date.getUTCDate() + later);
}

function backed(from: Instant, to: Instant, timeZone: string): Period {
  return { from, to, previousFrom: from - (to - from), timeZone };
}
