import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RatingReading, readRating } from '../../../../flows/rating/read-rating.ts';
import { highest, isOn, type Scale } from '../../../../flows/rating/scale.ts';
import { type Expected, RATING_ROWS } from '../parts/rating-rows.ts';

const FIVE: Scale = { from: 1, points: 5 };

function reading(expected: Expected): RatingReading {
  if (typeof expected === 'number') return { kind: 'rating', value: expected };
  if (expected === 'n/a') return { kind: 'not-applicable' };
  if (typeof expected === 'string') return { kind: 'unclear', why: expected };
  return { kind: 'unclear', why: 'outside', heard: expected.outside };
}

const scales = fc.record({
  from: fc.integer({ min: 0, max: 1 }),
  points: fc.integer({ min: 2, max: 11 }),
});

/** The zero of the digits that messengers and phones write. */
const ZEROES = [
  '0',
  '０',
  '٠',
  '۰',
  '०',
  '০',
  '๐',
  '໐',
  '੦',
  '૦',
  '௦',
  '౦',
  '೦',
  '൦',
  '០',
  '၀',
  '𝟎',
  '𝟘',
];

function inScript(value: number, zero: string): string {
  const start = zero.codePointAt(0) ?? 0;
  return [...String(value)].map((digit) => String.fromCodePoint(start + Number(digit))).join('');
}

const NEUTRAL = [
  'carton',
  'pallet',
  'the',
  'was',
  'wet',
  'late',
  'forwarder',
  'it',
  'we',
  'контейнер',
  'опоздал',
  'caja',
  'mojada',
  'tarde',
  'caixa',
  'molhada',
  'en retard',
  'mouillé',
  'Karton',
  'zu spät',
  'nass',
  '箱子',
  '湿了',
  '晚',
  '船',
  'الصندوق',
  'مبلل',
  'تأخر',
  '📦',
  '🚢',
  '!',
  ',',
  '.',
  ' ',
  '\n',
  '-',
  '/',
  ':',
];

describe('readRating', () => {
  it.each(RATING_ROWS)('reads %j on %j as %j', (text, scale, expected) => {
    expect(readRating(text, scale)).toEqual(reading(expected));
  });

  it('is shown at least 330 ways to answer', () => {
    expect(RATING_ROWS.length).toBeGreaterThanOrEqual(330);
  });

  it('never throws, and never gives a rating outside the scale, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), scales, (text, scale) => {
        const read = readRating(text, scale);
        if (read.kind === 'rating') expect(isOn(scale, read.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on half surrogate pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd000, max: 0xe000 })), (units) => {
        readRating(String.fromCharCode(...units), FIVE);
      }),
    );
  });

  it('reads a plain number of the scale as itself in every script of digits', () => {
    fc.assert(
      fc.property(scales, fc.nat(), fc.constantFrom(...ZEROES), (scale, seed, zero) => {
        const value = scale.from + (seed % scale.points);
        expect(readRating(inScript(value, zero), scale)).toEqual({ kind: 'rating', value });
      }),
    );
  });

  it('says which number was outside the scale', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: 1, max: 100 }), (scale, beyond) => {
        const heard = highest(scale) + beyond;
        expect(readRating(String(heard), scale)).toEqual({
          kind: 'unclear',
          why: 'outside',
          heard,
        });
      }),
    );
  });

  it('hears no rating where there is no digit, number word or judgement', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NEUTRAL)), scales, (words, scale) => {
        expect(readRating(words.join(' '), scale)).toEqual({ kind: 'unclear', why: 'nothing' });
      }),
    );
  });

  it('hears no rating in a number that counts cartons, days or orders', () => {
    const things = [
      'cartons were wet',
      'days late',
      'pallets',
      '箱坏了',
      '天',
      'días tarde',
      'Kartons',
      'дня',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.constantFrom(...things), (count, thing) => {
        expect(readRating(`${count} ${thing}`, FIVE).kind).toBe('unclear');
      }),
    );
  });

  it('reads no more of a hundred thousand characters than of ten thousand', () => {
    const long = [
      '4 ',
      '4,',
      '4-',
      '1/',
      ' ',
      '\n',
      '☆ ',
      'a',
      'n/',
      '不',
      '--',
      '5 not ',
      'x1',
      '1 of ',
      '\u0301',
    ];
    for (const piece of long) {
      const text = piece.repeat(10_000 / piece.length);
      expect(readRating(text.repeat(10), FIVE), JSON.stringify(piece)).toEqual(
        readRating(text, FIVE),
      );
    }
  });
});
