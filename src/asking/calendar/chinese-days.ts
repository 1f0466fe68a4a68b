import { addDays } from '../days.ts';
import type { YearTable } from './country-table.ts';

/**
 * The days off that the law itself gives in China, without the make-up days of a decree: the regulation on
 * holidays of national festivals (全国年节及纪念日放假办法) in the version in force since 1 January 2025, article 2.
 * Undefined for a year that the tables below do not have.
 */
export function statutoryChineseYear(year: number): YearTable | undefined {
  const tombSweeping = TOMB_SWEEPING.get(year);
  if (tombSweeping === undefined) return undefined;
  const newYear = springFestival(year);
  return {
    status: 'not-yet-decreed',
    source: '全国年节及纪念日放假办法, article 2',
    workdays: [],
    holidays: {
      [`${year}-01-01`]: "New Year's Day",
      [`${addDays(newYear, -1)}/${addDays(newYear, 2)}`]: 'Spring Festival',
      [`${year}-${tombSweeping}`]: 'Tomb-Sweeping Day',
      [`${year}-05-01/${year}-05-02`]: 'Labour Day',
      [lunarDay(year, '5/5')]: 'Dragon Boat Festival',
      [lunarDay(year, '8/15')]: 'Mid-Autumn Festival',
      [`${year}-10-01/${year}-10-03`]: 'National Day',
    },
  };
}

/** When the sun reaches 15°: the day of 清明 in Beijing, which `Intl` does not know. */
const TOMB_SWEEPING: ReadonlyMap<number, string> = new Map([
  [2026, '04-05'],
  [2027, '04-05'],
  [2028, '04-04'],
  [2029, '04-04'],
  [2030, '04-05'],
  [2031, '04-05'],
  [2032, '04-04'],
  [2033, '04-04'],
  [2034, '04-05'],
  [2035, '04-05'],
  [2036, '04-04'],
]);

/**
 * Years whose first new moon comes within minutes of midnight in Beijing (23:56 on 6 February 2027, 00:07 on
 * 3 February 2030): ICU, on which `Intl` rests, puts it on the wrong side.
 */
const NEAR_MIDNIGHT: ReadonlyMap<number, string> = new Map([
  [2027, '2027-02-06'],
  [2030, '2030-02-03'],
]);

function springFestival(year: number): string {
  return NEAR_MIDNIGHT.get(year) ?? lunarDay(year, '1/1');
}

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

const MOST_DAYS = 366;

/** The day of a year that the Chinese calendar writes as `month/day`; a leap month is written otherwise. */
function lunarDay(year: number, monthAndDay: string): string {
  const days = Array.from({ length: MOST_DAYS }, (_, at) => addDays(`${year}-01-01`, at));
  const day = days.find((each) => LUNAR.format(new Date(each)) === monthAndDay);
  if (day === undefined) throw new Error(`The Chinese calendar has no ${monthAndDay} in ${year}`);
  return day;
}
