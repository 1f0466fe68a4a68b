import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/insight/change.ts';
import { meanOf } from '../../../src/insight/mean.ts';
import { median } from '../../../src/insight/median.ts';
import { studentT95 } from '../../../src/insight/student-t.ts';
import { compareShares } from '../../../src/insight/two-shares.ts';
import { wilson } from '../../../src/insight/wilson.ts';

const FIVE = { low: 1, high: 5 };

describe("Wilson's interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Newcombe (1998) prints', (hits, n, low, high) => {
    expect(wilson(hits, n)?.low).toBeCloseTo(low, 4);
    expect(wilson(hits, n)?.high).toBeCloseTo(high, 4);
  });

  it('reaches 0 and 1 exactly where the share does, and is none for n = 0', () => {
    expect(wilson(0, 7)?.low).toBe(0);
    expect(wilson(7, 7)?.high).toBe(1);
    expect(wilson(0, 0)).toBeNull();
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
  ])('with %i degrees of freedom is the %f of the tables', (degrees, t) => {
    expect(studentT95(degrees)).toBeCloseTo(t, 4);
  });

  it('needs a whole degree of freedom', () => {
    expect(() => studentT95(0)).toThrow(RangeError);
    expect(() => studentT95(2.5)).toThrow(RangeError);
  });
});

describe('a mean', () => {
  it('has the interval that a hand calculation gives', () => {
    const { mean, interval } = meanOf([2, 3, 4, 3], FIVE);
    expect(mean).toBe(3);
    expect(interval?.low).toBeCloseTo(1.7008, 4);
    expect(interval?.high).toBeCloseTo(4.2992, 4);
  });

  it('never reaches beyond what can be answered', () => {
    expect(meanOf([5, 3], FIVE)).toEqual({ n: 2, mean: 4, interval: { low: 1, high: 5 } });
  });

  it('claims no interval from one answer, from equal ones, or from none', () => {
    expect(meanOf([4], FIVE)).toEqual({ n: 1, mean: 4, interval: null });
    expect(meanOf([4, 4, 4], FIVE)).toEqual({ n: 3, mean: 4, interval: null });
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
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
  ])('%i/%i and %i/%i differ by what Newcombe (1998) prints', (hits1, n1, hits2, n2, low, high) => {
    const { interval } = compareShares({ hits: hits1, n: n1 }, { hits: hits2, n: n2 });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

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
