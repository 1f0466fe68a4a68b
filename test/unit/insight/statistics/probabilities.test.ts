import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../../src/insight/statistics/base/benjamini-hochberg.ts';
import { betaProbability, betaQuantile } from '../../../../src/insight/statistics/base/beta.ts';
import { seededChance } from '../../../../src/insight/statistics/base/chance.ts';
import { holm } from '../../../../src/insight/statistics/base/holm.ts';
import { binomialTail } from '../../../../src/insight/statistics/systemic.ts';
import { multinomial } from '../../../support/coverage.ts';

describe('probabilities', () => {
  it('of the beta law turn into its quantiles and back', () => {
    expect(betaProbability(0.5, 2, 3)).toBeCloseTo(0.6875, 12);
    expect(betaProbability(betaQuantile(0.025, 7, 4), 7, 4)).toBeCloseTo(0.025, 10);
    expect(betaProbability(0, 2, 3)).toBe(0);
    expect(betaProbability(1, 2, 3)).toBe(1);
  });

  it.each([
    [9, 60, 0.03],
    [2, 60, 0.03],
    [1, 5, 0.5],
  ])('of at least %i of %i at a rate of %f are the sum of the binomial law', (hits, n, rate) => {
    const outcomes = Array.from({ length: n - hits + 1 }, (_, more) => hits + more);
    const sum = outcomes.reduce(
      (total, count) => total + multinomial([count, n - count], [rate, 1 - rate]),
      0,
    );
    expect(binomialTail(hits, n, rate)).toBeCloseTo(sum, 10);
  });
});

describe('many tests at once', () => {
  it('are adjusted as Holm (1979) does: each by how many are left, and never falling', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    for (const [at, p] of [0.03, 0.06, 0.06, 0.02].entries())
      expect(adjusted[at]).toBeCloseTo(p, 12);
  });

  it('are adjusted as Benjamini and Hochberg (1995) do on their own fifteen p-values', () => {
    const theirs = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    expect(benjaminiHochberg(theirs).filter((p) => p <= 0.05)).toHaveLength(4);
    expect(holm(theirs).filter((p) => p <= 0.05)).toHaveLength(3);
  });

  it('of none are none', () => {
    expect(holm([])).toEqual([]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe('seeded chance', () => {
  it('repeats itself, and is spread evenly from 0 to 1', () => {
    const draws = Array.from({ length: 10_000 }, seededChance(7));
    expect(Array.from({ length: 10_000 }, seededChance(7))).toEqual(draws);
    expect(simple.mean(draws)).toBeCloseTo(0.5, 1);
    expect(simple.variance(draws)).toBeCloseTo(1 / 12, 2);
    expect(seededChance(8)()).not.toBe(draws[0]);
  });
});
