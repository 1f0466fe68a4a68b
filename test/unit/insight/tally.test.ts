import { describe, expect, it } from 'vitest';
import {
  countDistinct,
  DistinctSum,
  digestOf,
  EXACT_LIMIT,
} from '../../../src/insight/tally/distinct.ts';
import { medianOf } from '../../../src/insight/tally/histogram.ts';
import { roundedSeconds } from '../../../src/insight/tally/rounded-seconds.ts';

function distinct(count: number): number {
  const sum = new DistinctSum();
  for (let index = 0; index < count; index += 1) sum.add([digestOf(`shipment-${index}`)]);
  return countDistinct(sum.total());
}

describe('the number of different shipments', () => {
  it.each([0, 1, 20, EXACT_LIMIT])('is exact up to %i', (count) => {
    expect(distinct(count)).toBe(count);
  });

  it.each([513, 2_000, 10_000, 12_000, 20_000, 100_000])('is near enough for %i', (count) => {
    expect(Math.abs(distinct(count) / count - 1)).toBeLessThan(0.04);
  });

  it('counts a shipment once, whichever part it comes in', () => {
    const parts = [0, 300, 150, 450].map((first) => {
      const part = new DistinctSum();
      for (let index = first; index < first + 450; index += 1) part.add([digestOf(String(index))]);
      return part.total();
    });
    const [one, other] = [new DistinctSum(), new DistinctSum()];
    for (const part of parts) one.add(part);
    for (const part of parts.reverse()) other.add(part);
    expect(one.total()).toEqual(other.total());
    expect(Math.abs(countDistinct(one.total()) / 900 - 1)).toBeLessThan(0.04);
  });
});

describe('the median time', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([[7, 1]])).toBe(7);
    expect(
      medianOf([
        [1, 2],
        [4, 1],
        [9, 1],
      ]),
    ).toBe(2.5);
    expect(
      medianOf([
        [1, 1],
        [4, 3],
      ]),
    ).toBe(4);
  });

  it('is told to the second below 1,000 s and to half a per cent above', () => {
    expect(roundedSeconds(999_400)).toBe(999);
    for (const seconds of [1_004, 1_005, 9_994, 86_400, 1_234_567]) {
      expect(Math.abs(roundedSeconds(seconds * 1_000) / seconds - 1)).toBeLessThanOrEqual(0.005);
    }
  });
});
