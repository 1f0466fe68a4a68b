import { describe, expect, it } from 'vitest';
import { cultureAdjusted } from '../../../../src/insight/statistics/culture-adjusted.ts';
import { forecast } from '../../../../src/insight/statistics/forecast.ts';
import { hasteOf } from '../../../../src/insight/statistics/hasty-answers.ts';
import { nextOnTrend } from '../../../../src/insight/statistics/trend-line.ts';
import { valueWeighted } from '../../../../src/insight/statistics/value-weighted.ts';
import { answer, NOON } from '../../../fixtures/insight/response.ts';

const FIVE = { low: 1, high: 5 };

describe('a forecast', () => {
  it('lies on the line of least squares', () => {
    const series = [3.1, 3.4, 3.2, 3.9, 4.0, 4.1];
    const { value, interval } = nextOnTrend(series);
    expect(value).toBeCloseTo(4.3667, 4);
    expect(interval.low).toBeCloseTo(3.645, 4);
    expect(interval.high).toBeCloseTo(5.0883, 4);
  });

  it('of a steady fall is told, and beats "as last time" in the past', () => {
    const series = Array.from({ length: 12 }, (_, at) => 4.9 - 0.1 * at + (at % 2) * 0.05);
    const told = forecast(series, FIVE);
    if (told.kind !== 'estimated') throw new Error('the fall is steady');
    expect(told.value).toBeCloseTo(3.7, 1);
    expect(told.backtest.forecasts).toBe(7);
    expect(told.backtest.trendError).toBeLessThan(told.backtest.naiveError);
  });

  it('of a jump that then stays is not told: "as last time" does better', () => {
    const series = [4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2];
    expect(forecast(series, FIVE)).toMatchObject({ kind: 'no-better-than-naive', n: 12, last: 2 });
  });

  it('stays within what can be scored', () => {
    const series = Array.from({ length: 12 }, (_, at) => Math.min(5, 1 + 0.38 * at));
    const told = forecast(series, FIVE);
    expect(told.kind === 'estimated' && told.value).toBeLessThanOrEqual(5);
  });

  it('of nine months is not enough', () => {
    expect(forecast(Array(9).fill(4), FIVE)).toEqual({ kind: 'not-enough', n: 9, needed: 10 });
  });
});

describe('culture-adjusted scores', () => {
  const region = (name: string, count: number, shift: number) =>
    Array.from({ length: count }, (_, at) => ({ region: name, score: (at % 3) + shift }));

  it('of two regions with the same shape and shifted means come out equal, raw unchanged', () => {
    const scores = [...region('DE', 90, 3), ...region('JP', 90, 2)];
    const { regions, scores: results } = cultureAdjusted(scores);
    expect(regions.map(({ raw }) => raw)).toEqual([4, 3]);
    const [one = 0, other = 0] = regions.map(({ adjusted }) => adjusted);
    expect(Math.abs(one - other)).toBeLessThan(0.05);
    expect(results.map(({ region: name, score }) => ({ region: name, score }))).toEqual(scores);
    expect(regions[0]?.method).toMatch(/^Standardised .* by 9\d % \(n=90\); raw scores/);
  });

  it('stay raw for a region with few, and say so with the n', () => {
    const scores = [...region('DE', 90, 3), ...region('JP', 90, 2), ...region('PE', 6, 1)];
    const few = cultureAdjusted(scores).regions[2];
    expect(few).toMatchObject({ n: 6, weight: 0, method: 'Not adjusted: n=6, and it takes 20.' });
    expect(few?.adjusted).toBe(few?.raw);
  });

  it('shrink more to the raw score where fewer are known', () => {
    const weights = [24, 60, 300].map((count) => {
      const scores = [...region('DE', 300, 3), ...region('JP', count, 2.4)];
      return cultureAdjusted(scores).regions[1]?.weight ?? 0;
    });
    expect(weights[0]).toBeLessThan(weights[1] ?? 0);
    expect(weights[1]).toBeLessThan(weights[2] ?? 0);
  });

  it('stay raw where regions do not differ, where there is one, and of nothing', () => {
    const same = cultureAdjusted([...region('DE', 30, 3), ...region('JP', 30, 3)]);
    expect(same.regions.map(({ weight }) => weight)).toEqual([0, 0]);
    const one = cultureAdjusted(region('DE', 30, 3));
    expect(one.regions[0]).toMatchObject({ weight: 0, adjusted: one.regions[0]?.raw });
    expect(cultureAdjusted([])).toEqual({ regions: [], scores: [] });
  });

  it('are numbers even where all of a region score the same', () => {
    const flat = Array.from({ length: 30 }, () => ({ region: 'AE', score: 5 }));
    const { scores } = cultureAdjusted([...flat, ...region('JP', 30, 1)]);
    expect(scores.every(({ adjusted }) => Number.isFinite(adjusted))).toBe(true);
  });
});

describe('value-weighted scores', () => {
  const values = new Map([
    ['A', 80],
    ['B', 15],
    ['C', 5],
  ]);
  const scores = [
    { account: 'a', class: 'A', score: 2 },
    { account: 'b', class: 'B', score: 4 },
    { account: 'c1', class: 'C', score: 5 },
    { account: 'c2', class: 'C', score: 5 },
  ];

  it('weigh each class by its value, next to the plain mean of accounts', () => {
    expect(valueWeighted(scores, values, FIVE)).toMatchObject({
      n: 4,
      plain: 4,
      weighted: 0.8 * 2 + 0.15 * 4 + 0.05 * 5,
      weightedInterval: null,
      unheard: [],
    });
  });

  it('let no account outweigh another by answering often', () => {
    const often = Array.from({ length: 9 }, () => ({ account: 'a', class: 'A', score: 2 }));
    const more = valueWeighted([...scores, ...often], values, FIVE);
    expect(more).toEqual(valueWeighted(scores, values, FIVE));
  });

  it('name the classes that nobody spoke for, and accounts without a class', () => {
    const told = valueWeighted([...scores.slice(2), { account: 'x', score: 1 }], values, FIVE);
    expect(told).toMatchObject({ n: 2, weighted: 5, unheard: ['A', 'B'], unclassified: 1 });
    expect(valueWeighted([], values, FIVE)).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
    expect(() => valueWeighted(scores, new Map([['A', 0]]), FIVE)).toThrow('class A');
  });
});

describe('hasty answers', () => {
  const given = (values: readonly number[], everyMs: number) => ({
    answers: values.map((value, at) =>
      answer(`q${at}`, { value, scale: { from: 1, points: 5 }, at: NOON + at * everyMs }),
    ),
  });

  it('all 5 in four seconds are flagged twice', () => {
    const flags = hasteOf(given([5, 5, 5, 5, 5], 1_000));
    expect(flags).toMatchObject({ isStraightLined: true, isSpeeding: true, perScoreMs: 1_000 });
  });

  it('that differ, or take their time, are not', () => {
    const flags = hasteOf(given([5, 4, 5, 5], 6_000));
    expect(flags).toMatchObject({ isStraightLined: false, isSpeeding: false, n: 4 });
  });

  it('are the same step of their scales, 10 of 10 like 5 of 5', () => {
    const ten = answer('recommend', { kind: 'recommendation', value: 10, at: NOON + 60_000 });
    const flags = hasteOf({ answers: [...given([5, 5, 5], 9_000).answers, ten] });
    expect(flags).toMatchObject({ isStraightLined: true, isSpeeding: false });
  });

  it('of three scores, or of "not applicable", cannot be told', () => {
    const none = answer('documents', { notApplicable: true });
    expect(hasteOf({ answers: [...given([5, 5, 5], 1).answers, none] })).toEqual({
      kind: 'not-enough',
      n: 3,
      needed: 4,
    });
  });
});
