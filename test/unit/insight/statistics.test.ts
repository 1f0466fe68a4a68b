import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/insight/metrics/change.ts';
import { meanOf } from '../../../src/insight/metrics/mean.ts';
import { median } from '../../../src/insight/metrics/median.ts';
import { shareInterval } from '../../../src/insight/metrics/share-interval.ts';
import { studentP, studentT95 } from '../../../src/insight/metrics/student-t.ts';
import { compareShares } from '../../../src/insight/metrics/two-shares.ts';

const FIVE = { low: 1, high: 5 };

describe("Agresti and Coull's interval of a share", () => {
  it.each([
    [81, 263, 0.2552, 0.3663],
    [15, 148, 0.0614, 0.1615],
    [17, 24, 0.5063, 0.8529],
    [1, 29, 0, 0.1863],
  ])('of %i in %i is what a hand calculation gives', (hits, n, low, high) => {
    expect(shareInterval(hits, n)?.low).toBeCloseTo(low, 4);
    expect(shareInterval(hits, n)?.high).toBeCloseTo(high, 4);
  });

  it('reaches 0 and 1 where the share does, and is none for n = 0', () => {
    expect(shareInterval(0, 7)?.low).toBe(0);
    expect(shareInterval(7, 7)?.high).toBe(1);
    expect(shareInterval(0, 0)).toBeNull();
  });
});

describe("Student's t", () => {
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [4, 2.7764],
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [39, 2.0227],
    [40, 2.0211],
    [120, 1.9799],
    [1.5, 6.0167],
    [2.5, 3.5747],
    [100_000, 1.96],
  ])('with %i degrees of freedom is the %f of the tables', (degrees, t) => {
    expect(studentT95(degrees)).toBeCloseTo(t, 4);
  });

  it('is exceeded, either way, with the probability of the tables', () => {
    expect(studentP(2.1, 1)).toBeCloseTo(0.282926, 6);
    expect(studentP(-2.1, 2.5)).toBeCloseTo(0.144502, 6);
    expect(studentP(2.1, 1_000)).toBeCloseTo(0.035979, 6);
    expect(studentP(0, 7)).toBe(1);
  });

  it('needs a degree of freedom', () => {
    for (const degrees of [0, 0.9, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => studentT95(degrees)).toThrow(RangeError);
      expect(() => studentP(1, degrees)).toThrow(RangeError);
    }
  });
});

describe('a mean', () => {
  it.each([
    [[2, 3, 4, 3], 3, 1.8293, 4.1707],
    [[5, 3], 4, 1.491, 4.9446],
    [[4, 4, 4], 4, 2.0943, 4.5901],
  ])('of %j has the interval that an independent calculation gives', (values, mean, low, high) => {
    const figures = meanOf(values, FIVE);
    expect(figures.mean).toBe(mean);
    expect(figures.interval?.low).toBeCloseTo(low, 4);
    expect(figures.interval?.high).toBeCloseTo(high, 4);
  });

  it('has the interval of Clopper and Pearson where all chose an end of the scale', () => {
    const { interval } = meanOf([...Array(3).fill(1), ...Array(7).fill(5)], FIVE);
    expect(interval?.low).toBeCloseTo(2.3902, 4);
    expect(interval?.high).toBeCloseTo(4.733, 4);
  });

  it('never reaches beyond what can be answered, and to the best where all gave it', () => {
    expect(meanOf(Array(20).fill(5), FIVE).interval?.low).toBeCloseTo(4.3263, 4);
    expect(meanOf(Array(20).fill(5), FIVE).interval?.high).toBe(5);
  });

  it('claims no interval from one answer or from none', () => {
    expect(meanOf([4], FIVE)).toEqual({ n: 1, mean: 4, interval: null });
    expect(meanOf([], FIVE)).toEqual({ n: 0, mean: null, interval: null });
  });
});

describe('a median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %j is %f', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is nothing', () => {
    expect(median([])).toBeNull();
  });
});

describe('two shares', () => {
  it.each([
    [48, 80, 56, 70, 0.0515, 0.3347],
    [3, 10, 9, 10, 0.1518, 0.8206],
  ])(
    '%i/%i and %i/%i differ by what a hand calculation gives',
    (hits1, n1, hits2, n2, low, high) => {
      const { interval } = compareShares({ hits: hits1, n: n1 }, { hits: hits2, n: n2 });
      expect(interval?.low).toBeCloseTo(low, 4);
      expect(interval?.high).toBeCloseTo(high, 4);
    },
  );

  it('58.2 % of 22 000 after 60.1 % of 15 000 is a real fall', () => {
    const change = compareShares({ hits: 9_015, n: 15_000 }, { hits: 12_804, n: 22_000 });
    expect(change.verdict).toBe('fall');
    expect(change.z).toBeCloseTo(-3.65, 2);
    expect(change.difference).toBeCloseTo(-0.019, 6);
  });

  it('70.3 % of 990 after 70.9 % of 1 427 is no clear change', () => {
    const change = compareShares({ hits: 1_012, n: 1_427 }, { hits: 696, n: 990 });
    expect(change.verdict).toBe('no-clear-change');
    expect(change.z).toBeCloseTo(-0.33, 2);
  });

  it('cannot be compared where one is of nothing', () => {
    expect(compareShares({ hits: 0, n: 0 }, { hits: 3, n: 4 })).toEqual({
      difference: null,
      interval: null,
      verdict: 'no-comparison',
      z: null,
    });
  });
});

describe('a change', () => {
  it('is not called one where either figure has no interval', () => {
    const sure = { value: 4, interval: { low: 3.9, high: 4.1 } };
    const change = changeBetween({ value: 2, interval: null }, sure);
    expect(change).toEqual({ difference: 2, interval: null, verdict: 'no-comparison' });
  });

  it('is a rise where even the low end of its interval is one', () => {
    const before = { value: 2, interval: { low: 1.9, high: 2.1 } };
    const now = { value: 4, interval: { low: 3.9, high: 4.1 } };
    expect(changeBetween(before, now).verdict).toBe('rise');
    expect(changeBetween(now, before).verdict).toBe('fall');
  });
});
