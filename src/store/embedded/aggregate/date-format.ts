import { refuse } from '../command-error.ts';

const DAY_MS = 86_400_000;

const PARTS: Readonly<Record<string, (date: Date) => string>> = {
  Y: (date) => String(date.getUTCFullYear()).padStart(4, '0'),
  m: (date) => two(date.getUTCMonth() + 1),
  d: (date) => two(date.getUTCDate()),
  H: (date) => two(date.getUTCHours()),
  M: (date) => two(date.getUTCMinutes()),
  S: (date) => two(date.getUTCSeconds()),
  L: (date) => String(date.getUTCMilliseconds()).padStart(3, '0'),
  j: (date) => String(dayOfYear(date)).padStart(3, '0'),
  w: (date) => String(date.getUTCDay() + 1),
  u: (date) => String(date.getUTCDay() || 7),
  G: (date) => String(thursdayOf(date).getUTCFullYear()).padStart(4, '0'),
  V: (date) => two(Math.ceil(dayOfYear(thursdayOf(date)) / 7)),
  '%': () => '%',
};

/** UTC. Throws what MongoDB says about a letter that it does not know either. */
export function formatDate(date: Date, format: string): string {
  return format.replace(/%([\s\S]?)/g, (_whole, letter: string) => {
    if (letter === '') refuse(18535, "Unmatched '%' at end of format string");
    const part = PARTS[letter];
    return part === undefined
      ? refuse(18536, `Invalid format character '%${letter}' in format string`)
      : part(date);
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOfYear(date: Date): number {
  const start = new Date(0);
  start.setUTCFullYear(date.getUTCFullYear(), 0, 1);
  return Math.floor((date.getTime() - start.getTime()) / DAY_MS) + 1;
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function thursdayOf(date: Date): Date {
  return new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY_MS);
}
