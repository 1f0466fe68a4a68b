import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../../src/insight/statistics/base/chance.ts';
import { correlation } from '../../../../src/insight/statistics/base/correlation.ts';
import { eigenOf } from '../../../../src/insight/statistics/base/eigen.ts';
import {
  rankCorrelation,
  ranksOf,
} from '../../../../src/insight/statistics/base/rank-correlation.ts';
import { keyDrivers } from '../../../../src/insight/statistics/key-drivers.ts';
import { relativeWeights } from '../../../../src/insight/statistics/relative-weights.ts';

function draws(count: number, seed: number): readonly number[] {
  return Array.from({ length: count }, seededChance(seed));
}

describe('a rank correlation', () => {
  const pairs = draws(40, 1).map((x, at) => ({ x, y: x + (draws(40, 2)[at] ?? 0) }));

  it('is that of simple-statistics, with and without ties', () => {
    const [xs, ys] = [pairs.map(({ x }) => x), pairs.map(({ y }) => y)];
    const figures = rankCorrelation(pairs);
    const expected = simple.sampleRankCorrelation([...xs], [...ys]);
    expect(figures.kind === 'estimated' && figures.rho).toBeCloseTo(expected, 10);
    expect(ranksOf([5, 3, 5, 1])).toEqual([3.5, 2, 3.5, 1]);
  });

  it("is that of Anscombe's first set, and none where a side does not vary", () => {
    const xs = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const ys = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(xs, ys)).toBeCloseTo(0.8164205, 7);
    expect(
      correlation(
        xs,
        xs.map(() => 3),
      ),
    ).toBeNull();
  });

  it('has an interval that holds it, up to full agreement', () => {
    const same = Array.from({ length: 12 }, (_, x) => ({ x, y: 2 * x }));
    expect(rankCorrelation(same)).toMatchObject({ rho: 1, interval: { high: 1 } });
    const turned = same.map(({ x, y }) => ({ x, y: -y }));
    expect(rankCorrelation(turned)).toMatchObject({ rho: -1, interval: { low: -1 } });
  });

  it('of late days and timeliness is negative', () => {
    const late = [0, 0, 1, 2, 3, 5, 5, 8, 13, 20];
    const timeliness = [5, 5, 5, 4, 4, 4, 3, 2, 2, 1];
    const figures = rankCorrelation(late.map((x, at) => ({ x, y: timeliness[at] ?? 0 })));
    expect(figures.kind === 'estimated' && figures.interval.high).toBeLessThan(0);
  });

  it('is not told of nine, nor of what is always the same', () => {
    expect(rankCorrelation(pairs.slice(0, 9))).toEqual({ kind: 'not-enough', n: 9, needed: 10 });
    expect(rankCorrelation([])).toEqual({ kind: 'not-enough', n: 0, needed: 10 });
    const flat = pairs.map(({ x }) => ({ x, y: 5 }));
    expect(rankCorrelation(flat)).toEqual({ kind: 'no-variation', n: 40 });
  });
});

describe('relative weights', () => {
  it('need eigenvectors that give the matrix back', () => {
    const matrix = [
      [1, 0.5, 0.2],
      [0.5, 1, -0.3],
      [0.2, -0.3, 1],
    ];
    const eigen = eigenOf(matrix);
    for (const [row, values] of matrix.entries()) {
      for (const [column, value] of values.entries()) {
        const back = eigen.reduce(
          (sum, one) => sum + one.value * (one.vector[row] ?? 0) * (one.vector[column] ?? 0),
          0,
        );
        expect(back).toBeCloseTo(value, 10);
      }
    }
  });

  it('of two dimensions are what Johnson (2000) derives by hand, and add up to R²', () => {
    const [first, noise, other] = [draws(80, 3), draws(80, 4), draws(80, 5)];
    const second = first.map((x, at) => x + (noise[at] ?? 0));
    const outcome = first.map((x, at) => 2 * x + (second[at] ?? 0) + (other[at] ?? 0));
    const [r1, r2] = [correlation(first, outcome) ?? 0, correlation(second, outcome) ?? 0];
    const r12 = correlation(first, second) ?? 0;
    const found = relativeWeights([first, second], outcome);
    const rSquared = (r1 ** 2 + r2 ** 2 - 2 * r1 * r2 * r12) / (1 - r12 ** 2);
    expect(found?.rSquared).toBeCloseTo(rSquared, 10);
    const plus = Math.sqrt(1 + r12);
    const minus = Math.sqrt(1 - r12);
    const [own, cross] = [((plus + minus) / 2) ** 2, ((plus - minus) / 2) ** 2];
    const [sum, gap] = [(r1 + r2) / plus, (r1 - r2) / minus];
    const [b1, b2] = [(sum + gap) / 2, (sum - gap) / 2];
    expect(found?.weights[0]).toBeCloseTo(own * b1 ** 2 + cross * b2 ** 2, 10);
    expect(found?.weights[1]).toBeCloseTo(cross * b1 ** 2 + own * b2 ** 2, 10);
  });

  it('share what two copies of one dimension explain equally', () => {
    const [one, noise] = [draws(60, 6), draws(60, 7)];
    const outcome = one.map((x, at) => x + (noise[at] ?? 0));
    const found = relativeWeights([one, one], outcome);
    expect(found?.weights[0]).toBeCloseTo(found?.weights[1] ?? 0, 8);
    expect(found?.rSquared).toBeCloseTo((correlation(one, outcome) ?? 0) ** 2, 8);
  });
});

describe('key drivers', () => {
  const chance = seededChance(11);
  const score = (): number => 1 + Math.floor(chance() * 5);
  const responses = Array.from({ length: 120 }, () => {
    const dimensions = { quality: score(), documents: score(), price: score() };
    const overall = 3 * dimensions.quality + dimensions.documents + chance();
    return { overall, dimensions };
  });
  const names = ['price', 'documents', 'quality'];

  it('put what drives most first, with n, and weights that add up to 1', () => {
    const found = keyDrivers(responses, names, seededChance(1));
    if (found.kind !== 'estimated') throw new Error('there are 120');
    expect(found.n).toBe(120);
    expect(found.drivers.map(({ dimension }) => dimension)).toEqual([
      'quality',
      'documents',
      'price',
    ]);
    expect(found.drivers[0]?.weight).toBeCloseTo(0.9, 1);
    expect(found.drivers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    for (const { weight, interval } of found.drivers) {
      expect(interval.low).toBeLessThanOrEqual(weight);
      expect(interval.high).toBeGreaterThanOrEqual(weight);
    }
  });

  it('are the same again with the same seed', () => {
    const found = keyDrivers(responses, names, seededChance(5));
    expect(keyDrivers(responses, names, seededChance(5))).toEqual(found);
  });

  it('count only those who rated everything, and refuse too few with the n', () => {
    const partly = responses.map((one, at) =>
      at < 49 ? one : { ...one, dimensions: { quality: 3 } },
    );
    const few = keyDrivers(partly, names, seededChance(1));
    expect(few).toEqual({ kind: 'not-enough', n: 49, needed: 50 });
    expect(keyDrivers([], names, chance)).toEqual({ kind: 'not-enough', n: 0, needed: 50 });
  });

  it('cannot be told where a dimension never varies', () => {
    const flat = responses.map((one) => ({ ...one, overall: 5 }));
    expect(keyDrivers(flat, names, chance)).toEqual({ kind: 'no-variation', n: 120 });
  });
});
