import { describe, expect, it } from 'vitest';
import { EXPECTATIONS } from '../../../../src/core/contract/expectation.ts';
import { npsBand } from '../../../../src/insight/metrics/nps-band.ts';
import type { Rating } from '../../../../src/insight/metrics/rating.ts';
import { expectationGap } from '../../../../src/insight/statistics/expectation-gap.ts';
import { gapOf, gapTable, RATER } from '../../../../src/insight/statistics/gap-table.ts';
import { satisfactionIndex } from '../../../../src/insight/statistics/satisfaction-index.ts';

function ratings(...values: readonly number[]): readonly Rating[] {
  return values.map((value) => ({ value, scale: { from: 1, points: 5 } }));
}

describe('the band of a net promoter score', () => {
  it.each([
    [80, 'very-loyal'],
    [70, 'very-loyal'],
    [69.9, 'good'],
    [50.1, 'good'],
    [50, 'ordinary'],
    [0, 'ordinary'],
    [-0.1, 'ordinary'],
    [null, null],
  ])('of %s is %s', (score, band) => {
    expect(npsBand(score)).toBe(band);
  });
});

describe('the satisfaction index', () => {
  it('with weights .4/.3/.2/.1 is what a hand calculation gives', () => {
    const figures = satisfactionIndex([
      { dimension: 'quality', importance: 0.4, ratings: ratings(5, 4) },
      { dimension: 'timeliness', importance: 0.3, ratings: ratings(2, 3) },
      { dimension: 'communication', importance: 0.2, ratings: ratings(4, 4) },
      { dimension: 'documents', importance: 0.1, ratings: ratings(1, 1) },
    ]);
    expect(figures).toMatchObject({ kind: 'estimated', n: 8, unrated: [] });
    expect(figures.kind === 'estimated' && figures.index).toBeCloseTo(61.25, 10);
  });

  it('is 100 at best, 0 at worst, and its interval holds it', () => {
    const one = (value: number) =>
      satisfactionIndex([
        { dimension: 'quality', importance: 3, ratings: ratings(...Array(9).fill(value)) },
      ]);
    expect(one(5)).toMatchObject({ index: 100, interval: { high: 100 } });
    expect(one(1)).toMatchObject({ index: 0, interval: { low: 0 } });
  });

  it('shares the weight of what nobody rated among the others, and says so', () => {
    const figures = satisfactionIndex([
      { dimension: 'quality', importance: 1, ratings: ratings(3, 3) },
      { dimension: 'documents', importance: 9, ratings: [] },
    ]);
    expect(figures).toMatchObject({ index: 50, unrated: ['documents'] });
  });

  it('of no ratings is not enough, and a negative importance is refused', () => {
    expect(satisfactionIndex([])).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
    const wrong = { dimension: 'quality', importance: -1, ratings: ratings(3) };
    expect(() => satisfactionIndex([wrong])).toThrow('importance of quality');
  });
});

describe('the gaps of service', () => {
  const told = (expected: readonly number[], met: readonly number[]) =>
    ratings(...expected).flatMap((one, at) => {
      const other = ratings(...met)[at];
      return other === undefined ? [] : [{ expected: one, met: other }];
    });
  const rows = gapTable(
    new Map([
      ['empathy', told([4, 4, 4, 4], [4, 5, 4, 5])],
      ['reliability', told(Array(20).fill(5), [...Array(10).fill(2), ...Array(10).fill(3)])],
      ['tangibles', told([3], [3])],
    ]),
  );

  it('are five rows in the order of RATER, perception less expectation', () => {
    expect(rows.map(({ dimension }) => dimension)).toEqual([...RATER]);
    expect(rows[0]?.figures).toMatchObject({ n: 20, gap: -2.5, verdict: 'falls-short' });
    expect(rows[3]?.figures).toMatchObject({ n: 4, gap: 0.5, verdict: 'no-clear-gap' });
  });

  it('go by what each buyer expected, not by two means of strangers', () => {
    const levels = Array.from({ length: 20 }, (_, at) => 3 + 2 * (at % 2));
    const lower = levels.map((level) => level - 1);
    const gap = gapOf(told(levels, lower));
    expect(gap).toMatchObject({ expected: 4, perceived: 3, gap: -1, verdict: 'falls-short' });
    const crossed = gapOf(told(levels, [...lower].reverse()));
    expect(crossed).toMatchObject({ gap: -1, verdict: 'no-clear-gap' });
  });

  it('say "not enough" with the n, never 0', () => {
    expect(rows[1]?.figures).toEqual({ kind: 'not-enough', n: 0, needed: 2 });
    expect(rows[2]?.figures).toEqual({ kind: 'not-enough', n: 1, needed: 2 });
  });
});

describe('better, as or worse than expected', () => {
  it.each([
    [1, 1, 1],
    [2, 3, 2],
    [0, 0, 5],
    [13, 29, 57],
  ])('of %i, %i and %i adds up to 100', (better, same, worse) => {
    const answers = [better, same, worse].flatMap((count, at) =>
      Array.from({ length: count }, () => EXPECTATIONS[at] ?? 'worse'),
    );
    const figures = expectationGap(answers);
    if (figures.kind !== 'estimated') throw new Error('there are answers');
    const sum = EXPECTATIONS.reduce((total, one) => total + figures.shares[one].percentage, 0);
    expect(sum).toBe(100);
    expect(figures.net).toBeCloseTo((100 * (better - worse)) / answers.length, 10);
  });

  it('of nobody is not enough', () => {
    expect(expectationGap([])).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
  });
});
