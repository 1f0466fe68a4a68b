import { LOCALES } from '../../../base/locale.ts';
import { type ParsedCell, titleKey } from '../columns/column.ts';

/** The year first: there is one way to read it. A weekday behind it is left, a second day is not. */
const YEAR_FIRST = [
  /^(?<year>\d{4})(?:[-/._] ?| )(?<month>\d{1,2})(?:[-/._] ?| )(?<day>\d{1,2})\.?(?:[T (](?!.*\d[-/.年月]\d).*)?$/,
  /^(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?(?:[日号號일T (](?!.*\d[-/.年月]\d).*)?$/,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4}(?:\d{2})?Z?|\.0)?$/,
];
const YEAR_LAST = /^(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})$/;
const MONTH_IN_LETTERS = [
  /^(?<day>\d{1,2})(?:(?:st|nd|rd|th|er|o)(?!\p{L})|\.)?[- /]*(?:(?:of|de) )?(?<word>[\p{L}\p{M}]+)\.?,?[- /]*(?:del? )?(?<year>\d{4})(?: г(?:\.|ода)?)?$/u,
  /^(?<word>[\p{L}\p{M}]+)\.?[- ](?<day>\d{1,2})(?:st|nd|rd|th)?,?[- ](?<year>\d{4})$/u,
  /^(?<year>\d{4})[- /](?<word>[\p{L}\p{M}]+)\.?[- /](?<day>\d{1,2})$/u,
];
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=.*\d{4})/i;
const TIME_OF_DAY =
  /[T ,]+(?:[上下]午|午[前後]|오[전후])? ?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)? ?(?:Z|UTC|GMT)?(?:[+-]\d{2}:?\d{2})?(?: \(.*\))?$/i;
const SPREADSHEET_NUMBER = /^\d{5}(?:[.,]\d+)?$/;

/** Days, to `2026-12-31`, without their time. One that could be two days is refused, not guessed. */
export function dayCell(written: string): ParsedCell {
  const text = plain(written);
  const yearFirst = fields(YEAR_FIRST, text);
  if (yearFirst) return dayOf(yearFirst.year, yearFirst.month, yearFirst.day);
  const yearLast = fields([YEAR_LAST], text);
  if (yearLast) return unlessAmbiguous(yearLast);
  const inLetters = fields(MONTH_IN_LETTERS, text);
  if (inLetters) {
    return dayOf(inLetters.year, String(monthNamed(inLetters.word ?? '') ?? 0), inLetters.day);
  }
  if (!SPREADSHEET_NUMBER.test(text)) return { ok: false };
  return { ok: false, expected: "a date; this is a spreadsheet's day number: format it as a date" };
}

function plain(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(WEEKDAY, '')
    .replace(TIME_OF_DAY, '');
}

type Fields = Readonly<Record<string, string | undefined>>;

function fields(forms: readonly RegExp[], text: string): Fields | undefined {
  return forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
}

/** `31.12.2026` has the day first wherever it is written with dots. */
function unlessAmbiguous({ first = '', sign, second = '', year = '' }: Fields): ParsedCell {
  const [one, two] = [Number(first), Number(second)];
  if (sign === '.' || one > 12 || one === two) return dayOf(year, second, first);
  if (two > 12) return dayOf(year, first, second);
  const [dayFirst, monthFirst] = [iso(year, second, first), iso(year, first, second)];
  return {
    ok: false,
    expected: `a date that can be read in one way: ${dayFirst} or ${monthFirst}?`,
  };
}

function dayOf(year = '', month = '', day = ''): ParsedCell {
  const value = iso(year, month, day);
  const instant = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
  return exists ? { ok: true, value } : { ok: false, expected: 'a day that is in the calendar' };
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Not among the names that `Intl` gives, but in real sheets. */
const OTHER_NAMES = [['jänner', 1] as const, ['mrz', 3] as const, ['sept', 9] as const];

let known: ReadonlyMap<string, number> | undefined;

/** The month, counted from 1, that a word of one of our languages names, long or short. */
function monthNamed(word: string): number | undefined {
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
