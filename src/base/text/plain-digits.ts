const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /\p{Nd}/u;

/**
 * Every decimal digit of every script as 0-9. Unicode keeps each script's ten digits together in
 * order, so the distance to the start of the run tells the value.
 */
export function plainDigits(text: string): string {
  return text.replace(DIGIT, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    if (point < 0x80) return digit;
    let start = point;
    while (IS_DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
    return String((point - start) % 10);
  });
}
