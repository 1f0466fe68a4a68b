import { describe, expect, it } from 'vitest';
import { ratingsOf } from '../../../src/insight/metrics/answered.ts';
import { ces } from '../../../src/insight/metrics/ces.ts';
import { csat } from '../../../src/insight/metrics/csat.ts';
import { nps } from '../../../src/insight/metrics/nps.ts';
import type { Rating } from '../../../src/insight/metrics/rating.ts';
import { answer } from '../../fixtures/insight/response.ts';

function ratings(values: readonly number[], from = 1, points = 5): readonly Rating[] {
  return values.map((value) => ({ value, scale: { from, points } }));
}

function times(count: number, value: number): readonly number[] {
  return Array.from({ length: count }, () => value);
}

describe('CSAT', () => {
  it('of 10/7/4/3 on four points is 70.83 %', () => {
    const values = [...times(10, 4), ...times(7, 3), ...times(4, 2), ...times(3, 1)];
    const figures = csat(ratings(values, 1, 4));
    expect(figures.n).toBe(24);
    expect(figures.satisfied).toBe(17);
    expect(figures.share).toBeCloseTo(0.7083, 4);
    expect(figures.interval?.low).toBeCloseTo(0.5063, 4);
    expect(figures.interval?.high).toBeCloseTo(0.8529, 4);
    expect(figures.mean).toBe(3);
  });

  it.each([
    [1, 3, [1, 2, 3], 2],
    [1, 5, [3, 4, 5, 5], 3],
    [1, 7, [5, 6, 7], 2],
    [1, 10, [8, 9, 10], 2],
    [0, 11, [8, 9, 10], 2],
  ])('counts the two best of a scale from %i with %i points', (from, points, values, satisfied) => {
    expect(csat(ratings(values, from, points)).satisfied).toBe(satisfied);
  });

  it('counts each by its own scale where scales differ, and then has no mean', () => {
    const figures = csat([...ratings([4], 1, 4), ...ratings([4], 1, 7)]);
    expect(figures).toMatchObject({ n: 2, satisfied: 1, share: 0.5, scale: null, mean: null });
  });

  it('of nobody is nothing, not 0', () => {
    expect(csat([])).toEqual({
      n: 0,
      satisfied: 0,
      share: null,
      interval: null,
      scale: null,
      mean: null,
    });
  });

  it('refuses a value outside its scale', () => {
    expect(() => csat(ratings([6]))).toThrow('6 is no answer on a scale of 1 to 5');
    expect(() => csat(ratings([4.5]))).toThrow(RangeError);
  });
});

describe('NPS', () => {
  it('takes 9-10 for promoters, 7-8 for passives and 0-6 for detractors', () => {
    const figures = nps(ratings([0, 6, 7, 8, 9, 10], 0, 11));
    expect(figures).toMatchObject({ n: 6, promoters: 2, passives: 2, detractors: 2, score: 0 });
  });

  it('counts 0 as an answer and rejects 11', () => {
    expect(nps(ratings([0], 0, 11))).toMatchObject({ n: 1, detractors: 1, score: -100 });
    expect(() => nps(ratings([11], 0, 11))).toThrow('11 is no answer on a scale of 0 to 10');
  });

  it('takes 4-5, 3 and 1-2 on five points', () => {
    const figures = nps(ratings([1, 2, 3, 4, 5]));
    expect(figures).toMatchObject({ promoters: 2, passives: 1, detractors: 2, score: 0 });
  });

  it('has the adjusted Wald interval that a hand calculation gives', () => {
    const values = [...times(5, 10), ...times(3, 8), ...times(2, 3)];
    const { score, interval } = nps(ratings(values, 0, 11));
    expect(score).toBe(30);
    expect(interval?.low).toBeCloseTo(-28.06, 2);
    expect(interval?.high).toBeCloseTo(74.21, 2);
  });

  it('has an interval that holds its score, also at the ends', () => {
    expect(nps(ratings(times(3, 10), 0, 11)).interval?.high).toBe(100);
    expect(nps(ratings(times(3, 0), 0, 11)).interval?.low).toBe(-100);
  });

  it('of nobody is nothing, and other scales are refused', () => {
    expect(nps([])).toMatchObject({ n: 0, score: null, interval: null });
    expect(() => nps(ratings([3], 1, 7))).toThrow('NPS is asked from 0 to 10 or 1 to 5');
  });
});

describe('CES', () => {
  it('is the mean effort and the share of the two lowest efforts', () => {
    const figures = ces(ratings([1, 2, 2, 5]));
    expect(figures).toMatchObject({ n: 4, easy: 3, share: 0.75, mean: 2.5 });
    expect(figures.interval?.low).toBeCloseTo(0.2891, 4);
    expect(figures.interval?.high).toBeCloseTo(0.9659, 4);
  });

  it('says the same of the same experience asked the other way round', () => {
    const ease = (value: number) => answer('effort', { kind: 'effort', value, better: 'high' });
    const asked = ces(ratings([1, 2, 2, 5]));
    expect(ces(ratingsOf([5, 4, 4, 1].map(ease)))).toEqual(asked);
  });

  it('of nobody is nothing', () => {
    expect(ces([])).toMatchObject({ n: 0, share: null, mean: null });
  });
});
