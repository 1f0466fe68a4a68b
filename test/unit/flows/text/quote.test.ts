import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, quoteInside } from '../../../../flows/text/quote.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

function length(text: string): number {
  return [...GRAPHEMES.segment(text)].length;
}

const ROWS: readonly (readonly [text: string, maximum: number, quoted: string])[] = [
  ['the carton was wet', 80, 'the carton was wet'],
  ['  the\n\ncarton\t was\r\nwet  ', 80, 'the carton was wet'],
  ['the carton was wet', 11, 'the carton…'],
  ['the carton was wet', 12, 'the carton…'],
  ['the carton was wet', 18, 'the carton was wet'],
  ['wet cartons everywhere', 9, 'wet…'],
  ['wet cartons, and mould', 13, 'wet cartons…'],
  ['invoice HP-26-1044 late', 15, 'invoice…'],
  ['it weighed 4.5 kg less', 14, 'it weighed…'],
  ['الكراتين كانت مبللة', 12, 'الكراتين…'],
  ['Verpackungsvorschriftsänderung', 10, 'Verpackun…'],
  ['两百套衣柜用错了铰链', 6, '两百套衣柜…'],
  ['纸箱湿了 👍🏽👍🏽 很糟', 7, '纸箱湿了 👍🏽…'],
  ['纸箱湿了，文件也晚了', 5, '纸箱湿了…'],
  ['a\u202egnp.exe', 80, 'agnp.exe'],
  ['\u2066wet\u2069 \u200fcarton\u200b', 80, 'wet carton'],
  ['a\u0000b\u001b[31mc', 80, 'a b [31mc'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
  ['👍🏽👍🏽', 2, '👍🏽👍🏽'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['🇩🇪🇫🇷🇪🇸', 2, '🇩🇪…'],
  ['half \ud83d pair', 80, 'half pair'],
  ['z\u200dw', 80, 'zw'],
  ['', 80, ''],
  [' \n ', 80, ''],
  ['abc', 1, '…'],
];

describe('quote', () => {
  it.each(ROWS)('puts %j within %d graphemes as %j', (text, maximum, quoted) => {
    expect(quote(text, maximum)).toBe(quoted);
  });

  it('takes 80 graphemes when not told otherwise', () => {
    expect(length(quote('word '.repeat(100)))).toBeLessThanOrEqual(80);
  });

  it('never is longer than asked for, never breaks the line, never hides anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (text, maximum) => {
          const quoted = quote(text, maximum);
          expect(length(quoted)).toBeLessThanOrEqual(maximum);
          expect(quoted).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff\p{Cs}]/u);
          expect(quoted).toBe(quoted.trim());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('ends with a whole word of what was said, unless that is longer than a quote', () => {
    const words = fc.array(fc.stringMatching(/^[a-zàéüßа-яء-ي]{1,12}$/), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 14, max: 80 }), (said, maximum) => {
        const kept = quote(said.join(' '), maximum).replace(/…$/, '').split(' ');
        expect(kept).toEqual(quote(said.join(' '), 10_000).split(' ').slice(0, kept.length));
      }),
    );
  });

  it('reads no more of two megabytes than of one', () => {
    const text = 'wet \u0301\u202e'.repeat(200_000);
    expect(quote(text.repeat(2))).toBe(quote(text));
  });
});

describe('a quote at the end of a sentence of ours', () => {
  it.each([
    ['Please send a photo next time.', 'Please send a photo next time'],
    ['包装坏了。', '包装坏了'],
    ['Why?', 'Why?'],
    ['Late...', 'Late'],
  ])('has no second full stop: %s', (said, shown) => {
    expect(quoteInside(said)).toBe(shown);
  });
});
