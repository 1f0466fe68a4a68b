import type { Reading } from './column.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const MONTH_IN_LETTERS = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*\.?[- ](\d{4})$/;
const SPREADSHEET_NUMBER = /^\d{5}$/;

/** Days, to `2026-12-31`. One that could be two days is refused rather than guessed. */
export function dayCell(written: string): Reading {
  const text = written.normalize('NFKC');
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, month = yearFirst[4], day = yearFirst[5]] = yearFirst;
    return dayOf(year, month, day);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return unlessAmbiguous(yearLast);
  const inLetters = MONTH_IN_LETTERS.exec(text);
  if (inLetters) {
    const month = MONTHS.indexOf(inLetters[2]?.toLowerCase() ?? '') + 1;
    return dayOf(inLetters[3], String(month), inLetters[1]);
  }
  if (!SPREADSHEET_NUMBER.test(text)) return { ok: false };
  return { ok: false, expected: "a date; this is a spreadsheet's day number: format it as a date" };
}

/** `31.12.2026` has the day first wherever it is written with dots. */
function unlessAmbiguous([, first = '', sign, second = '', year = '']: RegExpExecArray): Reading {
  const [one, two] = [Number(first), Number(second)];
  if (sign === '.' || one > 12 || one === two) return dayOf(year, second, first);
  if (two > 12) return dayOf(year, first, second);
  const [dayFirst, monthFirst] = [iso(year, second, first), iso(year, first, second)];
  return {
    ok: false,
    expected: `a date that can be read in one way: ${dayFirst} or ${monthFirst}?`,
  };
}

function dayOf(year = '', month = '', day = ''): Reading {
  const value = iso(year, month, day);
  const instant = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
  return exists ? { ok: true, value } : { ok: false, expected: 'a day that is in the calendar' };
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
