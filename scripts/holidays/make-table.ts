import Holidays from 'date-holidays';
import type { CountryTable, YearTable } from '../../src/asking/calendar/country-table.ts';
import { addDays } from '../../src/asking/days.ts';
import { DAY_MS } from '../../src/base/instant.ts';
import { CORRECTIONS } from './corrections.ts';
import { WEEKENDS, YEAR_FACTS } from './country-years.ts';

/** Those of the sample's buyers, and some more; China's decree is no computation and written by hand. */
export const COUNTRIES: readonly string[] =
  'AE AT AU BE BR CA CH CL DE EG ES FR GB HK IT JP KR KZ MA MX MY NL PL PT SA SG TR US UZ'.split(
    ' ',
  );

const YEARS: readonly number[] = [2026, 2027];

const SOURCE =
  'date-holidays 3.37.0 (ISC, data CC BY-SA 3.0): public holidays of the whole country; corrections in scripts/holidays';

/** What stands in `holidays/<country>.json`. */
export function makeTable(country: string): CountryTable {
  return {
    country,
    source: SOURCE,
    weekend: WEEKENDS[country] ?? ['saturday', 'sunday'],
    years: Object.fromEntries(YEARS.map((year) => [String(year), yearTable(country, year)])),
  };
}

function yearTable(country: string, year: number): YearTable {
  const { status = 'decreed', workdays = [], ...facts } = YEAR_FACTS[country]?.[year] ?? {};
  const days = { ...computedDays(country, year), ...addedDays(country, year) };
  const inOrder = Object.entries(days).sort(([one], [other]) => (one < other ? -1 : 1));
  return { status, ...facts, holidays: Object.fromEntries(inOrder), workdays };
}

function addedDays(country: string, year: number): Readonly<Record<string, string>> {
  const all = Object.entries(CORRECTIONS[country]?.add ?? {});
  return Object.fromEntries(all.filter(([day]) => day.startsWith(`${year}-`)));
}

/** Several of one day are named together. */
function computedDays(country: string, year: number): Readonly<Record<string, string>> {
  const days: Record<string, string> = {};
  for (const { day, name } of publicDays(country, year)) {
    const known = days[day];
    days[day] = known === undefined || known === name ? name : `${known}, ${name}`;
  }
  return days;
}

function publicDays(country: string, year: number) {
  const { drop = [], dropDays = [] } = CORRECTIONS[country] ?? {};
  return new Holidays(country, { languages: ['en'] })
    .getHolidays(year, 'en')
    .filter(({ type, name }) => type === 'public' && !drop.includes(name))
    .flatMap(({ date, start, end, name }) =>
      wholeDays(date, start, end).map((day) => ({ day, name })),
    )
    .filter(({ day }) => day.startsWith(`${year}-`) && !dropDays.includes(day));
}

/** A day on which clocks are changed is an hour shorter. */
const AN_HOUR = 0.1;

/** Half days count as workdays. */
function wholeDays(date: string, start: Date, end: Date): readonly string[] {
  const days = Math.floor((end.getTime() - start.getTime()) / DAY_MS + AN_HOUR);
  return Array.from({ length: days }, (_, at) => addDays(date.slice(0, 10), at));
}
