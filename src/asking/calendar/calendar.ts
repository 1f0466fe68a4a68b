import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdayOf } from '../../base/weekday.ts';
import type { CalendarChanges, CountryChange } from './calendar-file.ts';
import { statutoryChineseYear } from './chinese-days.ts';
import { type CountryTable, daysIn, type YearTable } from './country-table.ts';

export type DayKind =
  /** On a weekend where a holiday is made up for. */
  | { readonly kind: 'workday'; readonly onWeekend?: true }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: string };

/** Nobody has said when people in this country work. */
export interface UnknownCountry {
  readonly kind: 'unknown-country';
  readonly country: string;
}

/** How sure the holidays of one year are. */
export type YearStatus = YearTable['status'] | 'missing';

/** When people of a country work. */
export interface Calendar {
  /** Those it knows, in the order of their codes. */
  readonly countries: readonly string[];
  /** What kind of day `2026-10-01` is in a country, by its code; in a year without a table weekends alone are known. */
  dayKind(country: string, day: string): DayKind | UnknownCountry;
  yearStatus(country: string, year: number): YearStatus;
}

/** The built-in tables with the operator's changes. */
export function createCalendar(
  tables: readonly CountryTable[],
  changes: CalendarChanges = {},
): Calendar {
  const countries = new Map(tables.map((table) => [table.country, withYears(table)]));
  for (const [country, change] of Object.entries(changes)) {
    countries.set(country, changed(countries.get(country), change));
  }
  return {
    countries: [...countries.keys()].sort(),
    dayKind: (code, day) => {
      const country = countries.get(code);
      return country === undefined
        ? { kind: 'unknown-country', country: code }
        : kindOf(country, day);
    },
    yearStatus: (code, year) => yearOf(countries.get(code), year)?.status ?? 'missing',
  };
}

/** What is known of one country. */
interface Country {
  readonly weekend: readonly Weekday[];
  readonly years: ReadonlyMap<number, YearDays>;
  /** What the law gives for a year that has no table. */
  readonly byLaw?: (year: number) => YearDays | undefined;
  readonly byOperator?: OperatorDays;
}

/** What the operator says of single days. */
interface OperatorDays {
  readonly added: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
  readonly workdays: ReadonlySet<string>;
}

/** A year's table, day by day. */
interface YearDays {
  readonly status: YearTable['status'];
  readonly holidays: ReadonlyMap<string, string>;
  readonly workdays: ReadonlySet<string>;
}

function withYears({ country, weekend, years }: CountryTable): Country {
  return {
    weekend,
    years: dayByDay(years),
    ...(country === 'CN' && { byLaw: chineseYears() }),
  };
}

/** A year is looked up for each of its days, and dear to make. */
function chineseYears(): (year: number) => YearDays | undefined {
  const made = new Map<number, YearDays | undefined>();
  return (year) => {
    if (!made.has(year)) {
      const table = statutoryChineseYear(year);
      made.set(year, table && daysOf(table));
    }
    return made.get(year);
  };
}

function dayByDay(years: CountryTable['years']): ReadonlyMap<number, YearDays> {
  return new Map(Object.entries(years).map(([year, table]) => [Number(year), daysOf(table)]));
}

function daysOf({ status, holidays, workdays }: YearTable): YearDays {
  return { status, holidays: namesByDay(holidays), workdays: new Set(workdays) };
}

function namesByDay(holidays: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(holidays).flatMap(([span, name]) => daysIn(span).map((day) => [day, name])),
  );
}

function changed(country: Country | undefined, change: CountryChange): Country {
  return {
    ...country,
    weekend: change.weekend ?? country?.weekend ?? [],
    years: new Map([...(country?.years ?? []), ...dayByDay(change.years)]),
    byOperator: {
      added: namesByDay(change.add),
      removed: new Set(change.remove),
      workdays: new Set(change.workdays),
    },
  };
}

function yearOf(country: Country | undefined, year: number): YearDays | undefined {
  return country?.years.get(year) ?? country?.byLaw?.(year);
}

function kindOf(country: Country, day: string): DayKind {
  return byOperator(country, day) ?? byTables(country, day) ?? byWeek(country, day);
}

/** What the operator has said of this very day. */
function byOperator(country: Country, day: string): DayKind | undefined {
  const name = country.byOperator?.added.get(day);
  if (name !== undefined) return { kind: 'holiday', name };
  if (country.byOperator?.workdays.has(day)) return madeUp(country, day);
  return country.byOperator?.removed.has(day) ? byWeek(country, day) : undefined;
}

/** A decree may also move days of the December before its year, so its own year is asked last. */
function byTables(country: Country, day: string): DayKind | undefined {
  const year = Number(day.slice(0, 4));
  for (const table of [yearOf(country, year + 1), yearOf(country, year)]) {
    const name = table?.holidays.get(day);
    if (name !== undefined) return { kind: 'holiday', name };
    if (table?.workdays.has(day)) return madeUp(country, day);
  }
  return undefined;
}

function madeUp(country: Country, day: string): DayKind {
  const isWeekend = byWeek(country, day).kind === 'weekend';
  return { kind: 'workday', ...(isWeekend && { onWeekend: true }) };
}

function byWeek({ weekend }: Country, day: string): DayKind {
  const weekday = weekdayOf(Temporal.PlainDate.from(day).dayOfWeek);
  return weekday !== undefined && weekend.includes(weekday)
    ? { kind: 'weekend' }
    : { kind: 'workday' };
}
