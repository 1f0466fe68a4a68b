import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../../src/insight/metrics/interval.ts';
import { shareInterval } from '../../../../src/insight/metrics/share-interval.ts';
import { studentT95 } from '../../../../src/insight/metrics/student-t.ts';
import { seededChance } from '../../../../src/insight/statistics/base/chance.ts';
import { clusteredDifference } from '../../../../src/insight/statistics/clustered/clustered-difference.ts';
import {
  clusteredEstimate,
  type Unit,
} from '../../../../src/insight/statistics/clustered/clustered-estimate.ts';
import { clusteredFigure } from '../../../../src/insight/statistics/clustered/clustered-figure.ts';
import { dependentDegrees } from '../../../../src/insight/statistics/clustered/dependent-degrees.ts';
import { cr2ByMatrices } from '../../../support/insight/cr2-by-matrices.ts';
import { normalUnits } from '../../../support/insight/simulated-clusters.ts';

/** Each cluster's values. */
function unitsOf(clusters: Readonly<Record<string, readonly number[]>>): readonly Unit[] {
  return Object.entries(clusters).flatMap(([cluster, values]) =>
    values.map((value) => ({ cluster, value })),
  );
}

const UNEQUAL = unitsOf({ a: [1, 2, 2], b: [4], c: [3, 5, 5, 6, 4], d: [2, 3] });
const BINARY = unitsOf({ a: [1, 1, 0], b: [1], c: [0, 1, 1, 1, 0], d: [1, 0] });
const ALL_HITS = unitsOf({ a: [1, 1, 1], b: [1, 1, 1], c: [1, 1, 1], d: [1, 1, 1] });

const RARE_TO_USUAL = [0.03, 0.2, 0.9, 0.97];

function excludesZero(interval: Interval | null): boolean {
  return interval !== null && interval.low * interval.high > 0;
}

describe('the closed form of CR2 and its degrees of freedom', () => {
  it('is that of the matrices for one group', () => {
    const groups = [{ sign: 1, units: UNEQUAL }] as const;
    const [closed, slow] = [clusteredEstimate(groups), cr2ByMatrices(groups)];
    expect(closed?.value).toBeCloseTo(slow.value, 10);
    expect(closed?.variance).toBeCloseTo(slow.variance, 10);
    expect(closed?.degrees).toBeCloseTo(slow.degrees, 8);
    const alike = cr2ByMatrices(groups, 'alike');
    expect(dependentDegrees([3, 1, 5, 2])).toBeCloseTo(alike.degrees, 8);
    expect(alike.degrees).toBeLessThan(slow.degrees);
  });

  it('is that of the matrices for two groups, with clusters in both and in one only', () => {
    const chance = seededChance(11);
    for (const clusters of [4, 7]) {
      const all = normalUnits(chance, clusters, 0.3);
      const dealt = all.map((unit) => ({ ...unit, isFirst: chance() < 0.4 }));
      const onlyHere = unitsOf({ here: [1, 2], alsoHere: [0] });
      const groups = [
        { sign: 1, units: [...dealt.filter(({ isFirst }) => isFirst), ...onlyHere] },
        { sign: -1, units: dealt.filter(({ isFirst }) => !isFirst) },
      ] as const;
      const [closed, slow] = [clusteredEstimate(groups), cr2ByMatrices(groups)];
      expect(closed?.value).toBeCloseTo(slow.value, 10);
      expect(closed?.variance).toBeCloseTo(slow.variance, 10);
      expect(closed?.degrees).toBeCloseTo(slow.degrees, 8);
    }
  });

  it('is the usual t test where each cluster is one unit', () => {
    const values = [3, 5, 4, 8, 1];
    const units = values.map((value, at) => ({ cluster: String(at), value }));
    const estimate = clusteredEstimate([{ sign: 1, units }]);
    expect(estimate?.variance).toBeCloseTo(simple.sampleVariance(values) / 5, 12);
    expect(estimate?.degrees).toBeCloseTo(4, 10);
  });

  it('is the t test of the means of clusters where these are of one size', () => {
    const units = unitsOf({ a: [1, 3], b: [2, 6], c: [5, 9] });
    const estimate = clusteredEstimate([{ sign: 1, units }]);
    expect(estimate?.variance).toBeCloseTo(simple.sampleVariance([2, 4, 7]) / 3, 12);
    expect(estimate?.degrees).toBeCloseTo(2, 10);
  });
});

describe('a clustered figure', () => {
  it('has Student’s interval for amounts', () => {
    const { n, clusters, value, interval } = clusteredFigure(UNEQUAL, 'amount');
    const { variance, degrees } = cr2ByMatrices([{ sign: 1, units: UNEQUAL }], 'alike');
    const half = studentT95(degrees) * Math.sqrt(variance);
    expect({ n, clusters }).toEqual({ n: 11, clusters: 4 });
    expect(interval?.low).toBeCloseTo((value ?? 0) - half, 8);
    expect(interval?.high).toBeCloseTo((value ?? 0) + half, 8);
  });

  it('has no interval of one cluster, nor of none, nor for amounts that are all equal', () => {
    for (const measure of ['share', 'score', 'amount'] as const) {
      const one = clusteredFigure(unitsOf({ a: [0, 1, 1, 0] }), measure);
      expect(one).toEqual({ n: 4, clusters: 1, value: 0.5, interval: null });
      const none = { n: 0, clusters: 0, value: null, interval: null };
      expect(clusteredFigure([], measure)).toEqual(none);
    }
    expect(clusteredFigure(ALL_HITS, 'amount')).toMatchObject({ value: 1, interval: null });
  });

  it('counts each cluster as one answer where all answers are equal', () => {
    expect(clusteredFigure(ALL_HITS, 'share').interval).toEqual(shareInterval(4, 4));
    const { interval } = clusteredFigure(ALL_HITS, 'score');
    expect(interval?.high).toBe(1);
    expect(interval?.low).toBeCloseTo(0.025 ** (1 / 4), 6);
  });

  it('counts fewer answers than clusters where one of them is much larger', () => {
    const units = unitsOf({ a: Array.from({ length: 97 }, () => 1), b: [1], c: [1], d: [1] });
    const size = 100 ** 2 / (97 ** 2 + 3);
    expect(clusteredFigure(units, 'share').interval).toEqual(shareInterval(size, size));
  });

  it('is never surer than independent answers are', () => {
    const balanced = unitsOf({ a: [0, 1], b: [1, 0], c: [0, 1], d: [1, 0] });
    expect(clusteredFigure(balanced, 'share').interval).toEqual(shareInterval(4, 8));
  });

  it('stays within its bounds', () => {
    for (const measure of ['share', 'score'] as const) {
      const { interval } = clusteredFigure(BINARY, measure);
      expect(interval?.low).toBeGreaterThanOrEqual(0);
      expect(interval?.high).toBeLessThanOrEqual(1);
    }
  });
});

describe('a clustered difference', () => {
  it('is the second group less the first', () => {
    const lower = UNEQUAL.map((unit) => ({ ...unit, value: unit.value - 3 }));
    expect(clusteredDifference(lower, UNEQUAL, 'amount').difference).toBeCloseTo(3, 10);
    expect(clusteredDifference(UNEQUAL, lower, 'amount').difference).toBeCloseTo(-3, 10);
  });

  it('is surer where the same clusters are in both groups', () => {
    const chance = seededChance(3);
    const from = normalUnits(chance, 8, 0.5);
    const to = from.map(({ cluster, value }) => ({ cluster, value: value + 0.2 * chance() }));
    const elsewhere = to.map(({ cluster, value }) => ({ cluster: `other ${cluster}`, value }));
    const paired = clusteredDifference(from, to, 'amount');
    const apart = clusteredDifference(from, elsewhere, 'amount');
    expect(paired.p).toBeLessThan(0.01);
    expect(apart.p).toBeGreaterThan(0.5);
  });

  it('has a p below 0.05 exactly where its interval excludes zero', () => {
    const chance = seededChance(4);
    const draw = (rate: number): readonly Unit[] =>
      Array.from({ length: 24 }, (_, at) => ({
        cluster: String(at % 6),
        value: chance() < rate ? 1 : 0,
      }));
    const found = Array.from({ length: 300 }, (_, run) =>
      clusteredDifference(draw(RARE_TO_USUAL[run % 4] ?? 0), draw(run < 150 ? 0.03 : 0.9), 'share'),
    );
    const isSure = found.map(({ p }) => p !== null && p < 0.05);
    expect(isSure).toEqual(found.map(({ interval }) => excludesZero(interval)));
    expect(isSure.filter((sure) => sure).length).toBeGreaterThan(30);
    expect(isSure.filter((sure) => !sure).length).toBeGreaterThan(30);
  });

  it('of groups in which all hit is zero, and is unsure', () => {
    const { difference, interval, p } = clusteredDifference(ALL_HITS, ALL_HITS, 'share');
    expect(difference).toBe(0);
    expect(interval?.high).toBeGreaterThan(0.4);
    expect(p).toBe(1);
  });

  it('that each cluster shows alike is unsure, too', () => {
    const { interval, p } = clusteredDifference(BINARY, BINARY, 'share');
    expect(interval?.high).toBeGreaterThan(0.2);
    expect(p).toBe(1);
  });

  it('has no interval where a group is one cluster, or has none', () => {
    const one = unitsOf({ a: [0, 1] });
    const nothing = { interval: null, p: null };
    expect(clusteredDifference(one, BINARY, 'share')).toMatchObject(nothing);
    expect(clusteredDifference([], BINARY, 'share')).toEqual({ difference: null, ...nothing });
  });
});
