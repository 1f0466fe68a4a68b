import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { numeralsOf } from '../../../../src/render/text/numerals.ts';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

describe('figures', () => {
  it.each<[Locale, string, string, string]>([
    ['en', '72%', '1,234.50', '12,345'],
    ['zh-CN', '72%', '1,234.50', '12,345'],
    ['es', `72${NO_BREAK}%`, '1234,50', '12.345'],
    ['pt', '72%', '1.234,50', '12.345'],
    ['fr', `72${NO_BREAK}%`, `1${NARROW}234,50`, `12${NARROW}345`],
    ['de', `72${NO_BREAK}%`, '1.234,50', '12.345'],
    ['ar', '72%', '1,234.50', '12,345'],
    ['ru', `72${NO_BREAK}%`, `1${NO_BREAK}234,50`, `12${NO_BREAK}345`],
  ])('are written as %s writes them', (locale, percent, decimal, count) => {
    const numerals = numeralsOf(locale);
    expect(numerals.percent(0.72)).toBe(percent);
    expect(numerals.decimal(1234.5, 2)).toBe(decimal);
    expect(numerals.count(12_345)).toBe(count);
  });

  it.each(LOCALES)('have the minus sign of print and no sign of direction in %s', (locale) => {
    const { signed, decimal, percent, signeds } = numeralsOf(locale);
    expect([12, -3, 0, -0.4].map((value) => signed(value))).toEqual(['+12', '−3', '0', '0']);
    expect([0.5, -1.2, -0.001].map((value) => signed(value, 2).replace(',', '.'))).toEqual([
      '+0.50',
      '−1.20',
      '0.00',
    ]);
    expect(decimal(-0.5, 1)).toMatch(/^−0[.,]5$/);
    expect(percent(-0.05)).toMatch(/^−5/);
    expect(signeds({ low: -3, high: 24 })).toBe('−3 … +24');
  });

  it('of an interval have one per cent sign', () => {
    expect(numeralsOf('en').percents({ low: 0.59, high: 0.82 })).toBe('59–82%');
    expect(numeralsOf('de').percents({ low: 0.59, high: 0.82 })).toBe(`59–82${NO_BREAK}%`);
    expect(numeralsOf('de').decimals({ low: 2.5, high: 4.125 }, 2)).toBe('2,50–4,13');
  });

  it('are rounded half up', () => {
    expect([0.125, 0.005, 0.004].map(numeralsOf('en').percent)).toEqual(['13%', '1%', '0%']);
  });
});
