import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/render/text/clean.ts';

describe('clean words', () => {
  it.each([
    ['two\nlines\tand   spaces ', 'two lines and spaces'],
    ['\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['abc\u202edcba\u2066x\u2069', 'abcdcbax'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['lone \ud800 half', 'lone half'],
    ['\u2028line\u2029', 'line'],
    ['a\u0301\u0301\u0301\u0301\u0301\u0301', 'á\u0301\u0301\u0301'],
    ['❤\ufe0f', '❤'],
  ])('of %j are %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('leave what people write alone', () => {
    for (const text of ['Größe “XL”', '包装破损，请回复。', 'الجودة ممتازة', '👍 5/5']) {
      expect(clean(text)).toBe(text);
    }
  });
});
