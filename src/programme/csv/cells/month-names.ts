import { LOCALES } from '../../../base/locale.ts';
import { titleKey } from '../columns/column.ts';

/** Not among the names that `Intl` gives, but in real sheets. */
const OTHER_NAMES = [['jänner', 1] as const, ['mrz', 3] as const, ['sept', 9] as const];

let known: ReadonlyMap<string, number> | undefined;

/** The month, counted from 1, that a word of one of our languages names, long or short. */
export function monthNamed(word: string): number | undefined {
  known ??= new Map([
    ...everyName(),
    ...OTHER_NAMES.map(([name, month]) => [monthKey(name), month] as const),
  ]);
  return known.get(monthKey(word));
}

function monthKey(word: string): string {
  return titleKey(word.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** In some languages a month has another form after a day: `март`, `5 марта`. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

function everyName(): readonly (readonly [string, number])[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const formats = LOCALES.flatMap((locale) =>
    FORMS.map((form) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })),
  );
  return formats.flatMap((format) =>
    months.map((month): [string, number] => [monthKey(nameIn(format, month)), month]),
  );
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2026, month - 1, 5));
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}
