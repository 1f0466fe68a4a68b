import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtClause, cutAtWord } from '../../../../src/base/text/cut-at-word.ts';

describe('a cut at a word', () => {
  it.each([
    ['the carton was wet', 18, 'the carton was wet'],
    ['the carton was wet', 10, 'the carton'],
    ['the carton was wet', 12, 'the carton'],
    ['wet, cold, broken', 5, 'wet'],
    ['装柜那天下雨，工人赶时间', 9, '装柜那天下雨，工人'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 11, '👨‍👩‍👧‍👦'],
    ['🇩🇪🇫🇷', 5, '🇩🇪'],
    ['abcdefghij', 4, 'abcd'],
    ['wet', 0, ''],
  ])('of %j at %d leaves %j', (text, limit, kept) => {
    expect(cutAtWord(text, limit)).toBe(kept);
  });

  it('is never longer than asked for, and always a beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), (text, limit) => {
        for (const kept of [cutAtWord(text, limit), cutAtClause(text, limit)]) {
          expect(kept.length).toBeLessThanOrEqual(limit);
          expect(text.startsWith(kept)).toBe(true);
          expect(kept).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
    );
  });
});

describe('a cut at a clause', () => {
  it.each([
    ['装柜那天下雨，工人赶时间，没有测湿度', 10, '装柜那天下雨'],
    ['湿，工人赶时间没有测湿度', 8, '湿，工人赶时间'],
    ['wet, cold, broken and mouldy', 20, 'wet, cold, broken'],
  ])('of %j at %d leaves %j', (text, limit, kept) => {
    expect(cutAtClause(text, limit)).toBe(kept);
  });
});
