import type { RequestWord } from '../scope/request-words.ts';

const SAME = '(?:the )?same (?:time|period|month|quarter|days?)(?: (?:of|in))? ';
const ENGLISH = `(?:compared|against|versus|vs\\.?)(?: (?:with|to))? (?:${SAME})?(?:last year|(?:the|a) year (?:before|ago))`;
const CHINESE =
  '(?:(?:对比|相比|比|与|和|同|跟)?(?:去年|上年)同[期月](?:相比|对比|比较)?|对?比(?:去年|上年)|同比)';
const PHRASE = new RegExp(`^(?:${ENGLISH}|${CHINESE})$`, 'iu');
/** Chinese may write it behind the period without a blank. */
const AT_END = new RegExp(`^(.+?)(${CHINESE})$`, 'u');
const LONGEST = 8;

export interface WordsLeft {
  readonly words: readonly RequestWord[];
  /** Whether the year before was named as what to compare with. */
  readonly isYearly: boolean;
}

/** Takes `against last year`, or `同比`, out of a request; never out of a condition. */
export function withoutLastYear(all: readonly RequestWord[]): WordsLeft {
  const words = all.flatMap(apart);
  for (let first = 0; first < words.length; first += 1) {
    for (let count = LONGEST; count > 0; count -= 1) {
      const part = words.slice(first, first + count);
      if (part.length < count || part.some(({ condition }) => condition !== undefined)) continue;
      if (PHRASE.test(joined(part))) {
        return { words: words.toSpliced(first, count), isYearly: true };
      }
    }
  }
  return { words: all, isYearly: false };
}

function apart(word: RequestWord): readonly RequestWord[] {
  const [, before, phrase] = word.condition === undefined ? (AT_END.exec(word.text) ?? []) : [];
  return before === undefined || phrase === undefined
    ? [word]
    : [{ text: before }, { text: phrase }];
}

function joined(words: readonly RequestWord[]): string {
  const text = words.map((word) => word.text).join(' ');
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
