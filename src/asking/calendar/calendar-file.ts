import { z } from 'zod';
import {
  parseJson,
  type SettingsFault,
  settingsFault,
  settingsFaults,
} from '../../base/settings/json-settings.ts';
import {
  CountryCode,
  type CountryTable,
  Day,
  daysIn,
  Holidays,
  Weekend,
  Year,
  YearTable,
} from './country-table.ts';

const listOfDays = z.array(Day, 'must be a list of days, e.g. ["2026-12-24"]').readonly();

/** How the operator changes one country. */
export type CountryChange = z.infer<typeof CountryChange>;
const CountryChange = z.strictObject({
  weekend: Weekend.optional().describe('The weekdays off, in place of the built-in ones'),
  years: z.record(Year, YearTable).default({}).describe('Whole years, each in place of its own'),
  add: Holidays.default({}).describe('Further holidays with their names'),
  remove: listOfDays.default([]).describe('Built-in holidays on which people work as on others'),
  workdays: listOfDays.default([]).describe('Days off on which people work'),
});

/** The operator's file, by country. */
export type CalendarChanges = z.infer<typeof CalendarChanges>;
const CalendarChanges = z.record(
  CountryCode,
  CountryChange,
  'must be an object of countries, e.g. {"CN": {}}',
);

export type ReadCalendarFile =
  | { readonly kind: 'changes'; readonly changes: CalendarChanges }
  | { readonly kind: 'faults'; readonly faults: readonly SettingsFault[] };

/** Reads the text of the operator's file, which changes these tables; tells all faults at once. */
export function readCalendarFile(
  text: string,
  tables: readonly CountryTable[] = [],
): ReadCalendarFile {
  const given = parseJson(text);
  if (given.kind === 'faults') return given;
  const parsed = CalendarChanges.safeParse(given.value);
  const faults = parsed.success
    ? contradictionsIn(parsed.data, tables)
    : parsed.error.issues.flatMap((issue) => settingsFaults(issue, CalendarChanges));
  if (!parsed.success || faults.length > 0) return { kind: 'faults', faults };
  return { kind: 'changes', changes: parsed.data };
}

/** What is well-formed, and still cannot be meant. */
function contradictionsIn(
  changes: CalendarChanges,
  tables: readonly CountryTable[],
): readonly SettingsFault[] {
  return Object.entries(changes).flatMap(([country, change]) => {
    const table = tables.find((each) => each.country === country);
    return [
      ...(table === undefined && change.weekend === undefined
        ? [settingsFault([country], 'is not built in, so that its weekend must be given')]
        : []),
      ...Object.entries(change.years).flatMap(([year, days]) =>
        yearFaults(days, Number(year), [country, 'years', year]),
      ),
      ...removalFaults(country, change, table),
    ];
  });
}

/** A year may move days of the December before it, and nothing else outside. */
function yearFaults(
  { holidays, workdays }: YearTable,
  year: number,
  path: readonly PropertyKey[],
): readonly SettingsFault[] {
  const off = new Set(Object.keys(holidays).flatMap(daysIn));
  const isOutside = (day: string) =>
    !day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12`);
  const outside = `is not in ${year}`;
  return [
    ...Object.keys(holidays)
      .filter((span) => daysIn(span).some(isOutside))
      .map((span) => settingsFault([...path, 'holidays', span], outside)),
    ...workdays.flatMap((day, at) => {
      const place = [...path, 'workdays', at];
      if (isOutside(day)) return [settingsFault(place, outside)];
      return off.has(day) ? [settingsFault(place, 'is a holiday of the same year')] : [];
    }),
  ];
}

/** A day that is no holiday anyway is a slip of the finger. */
function removalFaults(
  country: string,
  { remove, years }: CountryChange,
  table: CountryTable | undefined,
): readonly SettingsFault[] {
  const known = { ...table?.years, ...years };
  const holidays = new Set(
    Object.values(known).flatMap(({ holidays }) => Object.keys(holidays).flatMap(daysIn)),
  );
  return remove.flatMap((day, at) =>
    holidays.has(day)
      ? []
      : [settingsFault([country, 'remove', at], `${day} is no holiday of ${country}`)],
  );
}
