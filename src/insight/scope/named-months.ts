/** So many months of the calendar, from a month on that is counted from 0. */
export interface Months {
  readonly year: number;
  readonly month: number;
  readonly count: 1 | 3 | 12;
}

/**
 * Reads `2026`, `2026-10`, `2026-Q3`, `this month`, `last quarter`, `this year` and their Chinese
 * forms; `today` is a day such as `2026-10-05`. Undefined for other words.
 */
export function monthsNamed(words: string, today: string): Months | undefined {
  return dated(words) ?? relative(words, today);
}

const DATED = [
  /^(?<year>\d{4})(?:年)?$/,
  /^(?<year>\d{4})-(?<month>\d{2})$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月$/,
  /^(?<year>\d{4})-?q(?<quarter>[1-4])$/,
  /^q(?<quarter>[1-4])[- ](?<year>\d{4})$/,
  /^(?<year>\d{4})年第?(?<quarter>[1-4一二三四])季度?$/,
];
const CHINESE_DIGITS = ' 一二三四';

function dated(words: string): Months | undefined {
  const groups = DATED.map((form) => form.exec(words)?.groups).find(Boolean);
  if (groups?.year === undefined) return undefined;
  const { month = '', quarter = '' } = groups;
  const year = Number(groups.year);
  if (quarter !== '') {
    const number = Number(quarter) || CHINESE_DIGITS.indexOf(quarter);
    return { year, month: 3 * (number - 1), count: 3 };
  }
  if (month === '') return { year, month: 0, count: 12 };
  const index = Number(month) - 1;
  return index < 0 || index > 11 ? undefined : { year, month: index, count: 1 };
}

const RELATIVE: readonly (readonly [RegExp, Months['count'], number])[] = [
  [/^(?:this month|本月|这个月|当月)$/, 1, 0],
  [/^(?:last month|上个?月)$/, 1, -1],
  [/^(?:this quarter|本季度?|这个?季度)$/, 3, 0],
  [/^(?:last quarter|上个?季度)$/, 3, -1],
  [/^(?:this year|今年|本年)$/, 12, 0],
  [/^(?:last year|去年|上年)$/, 12, -1],
];

function relative(words: string, today: string): Months | undefined {
  const [, count, back] = RELATIVE.find(([form]) => form.test(words)) ?? [];
  if (count === undefined || back === undefined) return undefined;
  const [year = 0, number = 1] = today.split('-').map(Number);
  const first = Math.floor((number - 1) / count) * count + back * count;
  const start = new Date(Date.UTC(year, first, 1));
  return { year: start.getUTCFullYear(), month: start.getUTCMonth(), count };
}
