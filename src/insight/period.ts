import { DAY_MS, type Instant } from '../core/instant.ts';
import { midnight } from './midnight.ts';

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
 * Reads `30d`, `12w` (up to now), `2026-10` or `2026-10-01..2026-10-31` (last day included).
 * A month is compared with the month before, anything else with as long a time before.
 * Undefined for anything else, and for a range that ends before it begins.
 */
export function parsePeriod(text: string, now: Instant, timeZone: string): Period | undefined {
  const words = text.trim().toLowerCase();
  return recent(words, now, timeZone) ?? wholeMonth(words, timeZone) ?? fromTo(words, timeZone);
}

/** Ten years: more is a slip of the finger. */
const LONGEST_DAYS = 3_660;

function recent(words: string, now: Instant, timeZone: string): Period | undefined {
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(words) ?? [];
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  if (unit === undefined || days < 1 || days > LONGEST_DAYS) return undefined;
  return backed(now - days * DAY_MS, now, timeZone);
}

function wholeMonth(words: string, timeZone: string): Period | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(words) ?? [];
  const index = Number(month) - 1;
  if (year === undefined || index < 0 || index > 11) return undefined;
  const starts = (offset: number): Instant => midnight(Number(year), index + offset, 1, timeZone);
  return { from: starts(0), to: starts(1), previousFrom: starts(-1), timeZone };
}

function fromTo(words: string, timeZone: string): Period | undefined {
  const [, first, last] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(words) ?? [];
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
  return midnight(year, month, date.getUTCDate() + later, timeZone);
}

function backed(from: Instant, to: Instant, timeZone: string): Period {
  return { from, to, previousFrom: from - (to - from), timeZone };
}
