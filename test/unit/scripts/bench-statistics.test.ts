import { describe, expect, it } from 'vitest';
import { mean, median, quantile, spreadOf } from '../../../scripts/bench/statistics.ts';

describe('the statistics of the bench', () => {
  it('take the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('take a quantile by the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile([3], 0.99)).toBe(3);
  });

  it('leave the order of what they are given alone', () => {
    const given = [3, 1, 2];
    median(given);
    expect(given).toEqual([3, 1, 2]);
  });

  it('say how far rounds lie apart', () => {
    expect(spreadOf([0.7, 0.9, 0.8])).toEqual({ median: 0.8, least: 0.7, most: 0.9 });
    expect(mean([1, 2, 6])).toBe(3);
  });
});
