const IS_DIGIT = /\p{Nd}/u;

/**
 * The number that decimal digits of any script write: `１２` and `١٢` are 12. Unicode keeps the ten
 * digits of a script together and in order, so the distance to the first tells the value.
 */
export function digitsValue(digits: string): number {
  return Number([...digits].map(digitValue).join(''));
}

function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  if (point < 0x80) return Number(digit);
  let first = point;
  while (IS_DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (point - first) % 10;
}
