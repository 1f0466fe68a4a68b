import { DAY_MS, type Instant } from '../../base/instant.ts';
import type { Calendar, YearStatus } from './calendar.ts';

/** So long before its first day a year should be decreed. */
const NOTICE_MS = 30 * DAY_MS;

/** Countries whose holidays of one year are not final. */
export interface UndecreedYear {
  readonly year: number;
  readonly status: Exclude<YearStatus, 'decreed'>;
  readonly countries: readonly string[];
}

/** What is not yet known of this year, and within 30 days of the next, in these countries. */
export function undecreedYears(
  calendar: Calendar,
  countries: readonly string[],
  now: Instant,
): readonly UndecreedYear[] {
  const known = calendar.countries.filter((country) => countries.includes(country));
  const years = new Set([yearAt(now), yearAt(now + NOTICE_MS)]);
  return [...years].flatMap((year) =>
    (['missing', 'not-yet-decreed'] as const).flatMap((status) => {
      const open = known.filter((country) => calendar.yearStatus(country, year) === status);
      return open.length === 0 ? [] : [{ year, status, countries: open }];
    }),
  );
}

function yearAt(at: Instant): number {
  return new Date(at).getUTCFullYear();
}
