import { LOCALES } from '../../src/base/locale.ts';
import { anyOf } from '../lexicon/number-tables.ts';

/** Units that all languages write alike. */
const SYMBOLS = 'kgs?|g|lbs?|mm|cm|m|ft|cbm|m3|km|usd|eur';
const UNIT = `(?:${SYMBOLS}|${anyOf('units')})(?!(?!\\p{Script=Han})\\p{L})`;
const CURRENCY = '[$€£¥₽]|(?<!\\p{L})(?:usd|eur|rmb|cny|gbp|rub|brl|aed|sar)(?!\\p{L})';
/** Not the end of something longer: `INV-12/03/2026` is no date. */
const START = '(?<![\\p{L}\\p{N}][-/_.#]?)';
const END = '(?![-/_.]?\\d)';

/** Right before the number of a telephone. */
const PHONE = `(?:whatsapp|wechat|${anyOf('phones')})`;

function monthNames(): string {
  const month = (locale: string, style: 'long' | 'short', at: number, day: boolean) =>
    new Intl.DateTimeFormat(locale, {
      month: style,
      timeZone: 'UTC',
      ...(day && { day: 'numeric' }),
    })
      .formatToParts(new Date(Date.UTC(2000, at, 1)))
      .find(({ type }) => type === 'month')?.value ?? '';
  const names = LOCALES.flatMap((locale) =>
    Array.from({ length: 12 }, (_, at) => at).flatMap((at) =>
      [true, false].flatMap((day) => [
        month(locale, 'long', at, day),
        month(locale, 'short', at, day),
      ]),
    ),
  );
  return (
    [...new Set(names.map((name) => name.replaceAll('.', '')))]
      // Chinese months are numbers with a sign.
      .filter((name) => /^\p{L}{3,}$/u.test(name) && !/\p{Script=Han}/u.test(name))
      .toSorted((one, other) => other.length - one.length)
      .join('|')
  );
}

const OF = `(?:\\s|\\.|,|${anyOf('dayEndings')}(?!\\p{L})|(?<!\\p{L})${anyOf('dateJoints')}(?!\\p{L}))*`;

/** Numbers that are of no order: dates, times, telephone numbers, sums and amounts. */
function patterns(): readonly RegExp[] {
  const months = `(?<!\\p{L})(?:${monthNames()})(?!\\p{L})`;
  return [
    `${START}(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2}))${END}`,
    `${START}(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])${END}`,
    `(?:\\d{1,4}${OF})?${months}(?:${OF}\\d{1,4})*`,
    anyOf('dates'),
    '\\d{1,2}:\\d{2}',
    '\\d{1,3}\\s?[x×]\\s?\\d+\\p{L}*',
    '(?:\\+|\\(0|(?<![\\p{L}\\p{N}])00[1-9])[\\d\\s().-]{6,}\\d',
    `${PHONE}[^\\d]{0,12}\\d[\\d\\s().-]{5,}\\d`,
    `(?:${CURRENCY})\\s?\\d[\\d.,]*`,
    `${START}\\d[\\d.,]*\\s?(?:[%°]|${CURRENCY})`,
    `${START}\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d+)?\\s?-?${UNIT}|${START}\\d{4,5}\\s?-?${UNIT}`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}

let made: readonly RegExp[] | undefined;

/** The same text with signs in place of such numbers, as long as before: places stay where they are. */
export function withoutOtherNumbers(text: string): string {
  made ??= patterns();
  return made.reduce(
    (left, pattern) => left.replace(pattern, (found) => '*'.repeat(found.length)),
    text,
  );
}
