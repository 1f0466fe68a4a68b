import { describe, expect, it } from 'vitest';
import { indexFigures } from '../../../../src/insight/analysis/index-figures.ts';
import { seededChance } from '../../../../src/insight/statistics/base/chance.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';

describe('the satisfaction index of a period', () => {
  it('weighs dimensions alike where too few rated everything, and says of how many', () => {
    const now = [
      scored('1', { overall: 5, dimensions: { quality: 5, documents: 1 } }),
      scored('2', { overall: 4, dimensions: { quality: 5, documents: 3 } }),
    ];
    const { importance, dimensions, now: told } = indexFigures(now, []);
    expect(importance).toEqual({ from: 'equal', n: 2, needed: 50 });
    expect(dimensions).toEqual([
      { dimension: 'quality', weight: 0.5, n: 2 },
      { dimension: 'documents', weight: 0.5, n: 2 },
    ]);
    // Quality is 100 of 100, documents (0 + 50) / 2 = 25: the half of both is 62.5.
    expect(told).toMatchObject({ kind: 'estimated', n: 4, unrated: [] });
    expect(told.kind === 'estimated' && told.index).toBeCloseTo(62.5, 10);
  });

  it('weighs by what moves overall satisfaction where enough rated everything', () => {
    const chance = seededChance(7);
    const now = many(60, (at) => {
      const overall = 1 + (at % 5);
      const noise = 1 + Math.floor(5 * chance());
      return scored(`${at}`, { overall, dimensions: { quality: overall, documents: noise } });
    });
    const { importance, dimensions, now: told } = indexFigures(now, now);
    expect(importance).toMatchObject({ from: 'drivers', n: 60 });
    const weights = new Map(dimensions.map(({ dimension, weight }) => [dimension, weight]));
    const [quality = 0, documents = 0] = ['quality', 'documents'].map((one) => weights.get(one));
    expect(quality).toBeGreaterThan(0.9);
    expect(quality + documents).toBeCloseTo(1, 10);
    // Every step of quality came as often: it stands at 50.
    const papers = now.flatMap(({ answers }) =>
      answers.flatMap(({ question, value }) => (question === 'documents' ? [value ?? 0] : [])),
    );
    const mean = papers.reduce((sum, value) => sum + 25 * (value - 1), 0) / papers.length;
    expect(told.kind === 'estimated' && told.index).toBeCloseTo(quality * 50 + documents * mean, 8);
  });

  it('takes equal weights where all said the same, however many', () => {
    const now = many(60, (at) =>
      scored(`${at}`, { overall: 5, dimensions: { quality: 5, documents: 5 } }),
    );
    const { importance, now: told } = indexFigures(now, []);
    expect(importance).toEqual({ from: 'equal', n: 60, needed: null });
    expect(told).toMatchObject({ kind: 'estimated', index: 100 });
  });

  it('is compared with that of the period before, by the same weights', () => {
    const now = [scored('1', { overall: 5, dimensions: { quality: 5 } })];
    const before = [scored('2', { overall: 1, dimensions: { quality: 2 } })];
    expect(indexFigures(now, before).before).toMatchObject({ n: 1, index: 25, interval: null });
    expect(indexFigures(now, []).before).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
  });

  it('is none where nobody rated a dimension', () => {
    const { now, dimensions } = indexFigures([scored('1', { overall: 5 })], []);
    expect(now).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
    expect(dimensions).toEqual([]);
  });
});
