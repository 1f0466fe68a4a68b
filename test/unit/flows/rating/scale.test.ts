import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  highest,
  isOn,
  positionOf,
  Scale,
  valueAt,
  valuesOf,
} from '../../../../flows/rating/scale.ts';

const scales = fc.record({
  from: fc.integer({ min: 0, max: 1 }),
  points: fc.integer({ min: 2, max: 11 }),
});

describe('a scale', () => {
  it('from 1 with 5 points ends at 5, from 0 with 11 at 10', () => {
    expect(highest({ from: 1, points: 5 })).toBe(5);
    expect(highest({ from: 0, points: 11 })).toBe(10);
  });

  it('lists its values', () => {
    expect(valuesOf({ from: 1, points: 3 })).toEqual([1, 2, 3]);
    expect(valuesOf({ from: 0, points: 2 })).toEqual([0, 1]);
  });

  it('knows what is on it', () => {
    const scale = { from: 1, points: 5 };
    expect([0, 1, 4.5, 5, 6].map((value) => isOn(scale, value))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('gives very bad, bad, middling, good, very good a point', () => {
    const points = (scale: Scale) => [0, 0.25, 0.5, 0.75, 1].map((at) => valueAt(scale, at));
    expect(points({ from: 1, points: 5 })).toEqual([1, 2, 3, 4, 5]);
    expect(points({ from: 0, points: 11 })).toEqual([0, 2, 5, 8, 10]);
    expect(points({ from: 1, points: 3 })).toEqual([1, 1, 2, 3, 3]);
    expect(points({ from: 1, points: 4 })).toEqual([1, 2, 3, 3, 4]);
    expect(points({ from: 1, points: 7 })).toEqual([1, 2, 4, 6, 7]);
    expect(points({ from: 1, points: 10 })).toEqual([1, 3, 6, 8, 10]);
  });

  it('finds every value again from its position', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        for (const value of valuesOf(scale)) {
          expect(valueAt(scale, positionOf(scale, value))).toBe(value);
        }
      }),
    );
  });

  it('is refused with one point, fractions or no numbers', () => {
    expect(Scale.safeParse({ from: 1, points: 5 }).success).toBe(true);
    expect(Scale.safeParse({ from: 1, points: 1 }).success).toBe(false);
    expect(Scale.safeParse({ from: 1.5, points: 5 }).success).toBe(false);
    expect(Scale.safeParse({ from: '1', points: 5 }).success).toBe(false);
  });
});
