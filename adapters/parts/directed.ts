import { isRightToLeft, type Locale } from '../../src/base/locale.ts';

export const RIGHT_TO_LEFT_MARK = '\u200F';

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The text, at most one UTF-16 unit longer: chats take the direction from the first letter, which
 * may be a Latin product name.
 */
export function directed(text: string, locale: Locale): string {
  if (!isRightToLeft(locale)) return text;
  const firstLetter = text.match(/\p{L}/u)?.[0] ?? '';
  return RIGHT_TO_LEFT_LETTER.test(firstLetter) ? text : `${RIGHT_TO_LEFT_MARK}${text}`;
}
