const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
);
const OTHER_DIGITS: ReadonlyMap<string, string> = new Map(
  [...'〇零两二俩二壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百'.matchAll(/(.)(.)/gu)].map(
    ([, from = '', to = '']): [string, string] => [from, to],
  ),
);
const NUMERAL = /^[零一二三四五六七八九十百]$/u;

/** The plain form of a character that Chinese numbers are written with, `两` as `二`. */
export function hanDigit(character: string): string | undefined {
  const plain = OTHER_DIGITS.get(character) ?? character;
  return NUMERAL.test(plain) ? plain : undefined;
}

/** `四` is 4, `十一` 11, `八十` 80, `一百` 100; `三四` is the two numbers it hesitates between. */
export function hanNumbers(numeral: string): readonly number[] {
  const digit = (character: string | undefined, absent: number) =>
    DIGITS.get(character ?? '') ?? absent;
  if (/^一?百$/u.test(numeral)) return [100];
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(numeral);
  if (tens !== null) return [digit(tens[1], 1) * 10 + digit(tens[2], 0)];
  if (!/^[零一二三四五六七八九]{1,2}$/u.test(numeral)) return [];
  return [...numeral].map((character) => digit(character, 0));
}
