import { anyOf } from '../lexicon/number-tables.ts';
import { fold } from '../text/fold.ts';

const HALVES: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
]);

/** `4 1/2`, `4 and 1/2`: a whole and a fraction; a hyphen stands before a half only. */
const MIXED = new RegExp(
  `(?<![\\d.,/:·-])(\\d{1,2})(?:-(?=1\\D)|\\s+|\\s*(?:${anyOf('fractionJoints')}|&|\\+)\\s*)(1\\s?[/\\u2044]\\s?2|[13]\\s?[/\\u2044]\\s?4)(?![\\d/.,])`,
  'gu',
);
const QUARTERS: ReadonlyMap<string, string> = new Map([
  ['12', '.5'],
  ['14', '.25'],
  ['34', '.75'],
]);

function withDecimals(text: string): string {
  return text.replace(MIXED, (_, whole: string, fraction: string) => {
    return `${whole}${QUARTERS.get(fraction.replace(/\D/gu, ''))}`;
  });
}

function written(text: string): string {
  return text
    .replace(/(\p{Nd}?)\s?([½¼¾])/gu, (_, whole: string, half: string) => {
      return `${whole === '' ? '0' : whole}${HALVES.get(half)}`;
    })
    .replaceAll('🔟', '10')
    .replaceAll('٫', '.')
    .replace(/[‐‑‒–—―−﹘﹣－]/gu, '-');
}

/** `on a scale of 1 to 5, 4` repeats the question before it answers. */
const SCALE_TALK = new RegExp(
  `${anyOf('scaleStarts')} ?[01] ?(?:-|${anyOf('scaleJoints')}) ?(?:10|[3-7])(?!\\d)(?=.*\\d)`,
  'su',
);

/** `1. late 2. wet`: the numbers of a list. */
const LIST = /^\s*1[.)、:].*[^\d]2[.)、:]/su;
const LIST_NUMBERS = /(?<![\d.,])\d[.)、:](?!\d)/gu;

function withoutCounting(text: string): string {
  const items = LIST.test(text) ? text.replace(LIST_NUMBERS, '; ') : text;
  return items.replace(SCALE_TALK, ' , ');
}

/** An answer folded, with the signs of numbers in one spelling and without numbers that only count. */
export function ratingText(text: string): string {
  return withoutCounting(withDecimals(fold(written(text))));
}
