import { readFileSync } from 'node:fs';
import type { Trader } from './market.ts';

interface Table {
  readonly weekend: readonly string[];
  readonly years: Readonly<
    Record<
      string,
      {
        readonly holidays: Readonly<Record<string, string>>;
        readonly workdays?: readonly string[];
      }
    >
  >;
}

const tables = new Map<string, Table>();

/** The committed table of a country, read without the program's own reader. */
function tableOf(country: string): Table {
  const file = new URL(`../../../../src/asking/calendar/holidays/${country}.json`, import.meta.url);
  const table = tables.get(country) ?? (JSON.parse(readFileSync(file, 'utf8')) as Table);
  tables.set(country, table);
  return table;
}

/** Why nobody may be asked at this moment at this place; undefined where somebody may. */
export function inTheWay(at: number, { country, timeZone }: Trader['place']): string | undefined {
  const { day, hour, weekday } = clockAt(at, timeZone);
  const { weekend, years } = tableOf(country);
  const year = years[day.slice(0, 4)];
  const holiday = Object.entries(year?.holidays ?? {}).find(([span]) => {
    const [first = '', last = first] = span.split('/');
    return day >= first && day <= last;
  });
  const isWorked = year?.workdays?.includes(day) ?? false;
  if (hour < 9 || hour >= 17) return `${day} ${hour} h in ${timeZone}`;
  if (holiday !== undefined && !isWorked) return `${day} is ${holiday[1]} in ${country}`;
  if (weekend.includes(weekday) && !isWorked) return `${day} is a ${weekday} in ${country}`;
  return undefined;
}

function clockAt(at: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
    weekday: 'long',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
    weekday: (parts.get('weekday') ?? '').toLowerCase(),
  };
}
