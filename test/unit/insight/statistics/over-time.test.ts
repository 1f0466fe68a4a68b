import { describe, expect, it } from 'vitest';
import { controlChart } from '../../../../src/insight/statistics/control-chart.ts';
import { mannKendall } from '../../../../src/insight/statistics/mann-kendall.ts';
import { slowDecline } from '../../../../src/insight/statistics/slow-decline.ts';

/** Leaking cans in thirty samples of fifty: Montgomery's example of a p chart. */
const CANS = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
  13, 9, 6,
].map((hits, at) => ({ name: String(at + 1), hits, n: 50 }));

describe('a control chart', () => {
  it('finds samples 15 and 23 of Montgomery out of control, with his limits', () => {
    const chart = controlChart(CANS, 'p');
    if (chart.kind !== 'estimated') throw new Error('there are thirty');
    expect(chart.centre).toBeCloseTo(0.2313, 4);
    expect(chart.points[0]?.low).toBeCloseTo(0.0524, 4);
    expect(chart.points[0]?.high).toBeCloseTo(0.4102, 4);
    const out = chart.points.filter(({ verdict }) => verdict !== 'in-control');
    expect(out.map(({ name }) => name)).toEqual(['15', '23']);
  });

  it('has narrower limits in months with more shipments', () => {
    const months = Array.from({ length: 8 }, (_, at) => ({
      name: `2026-0${at + 1}`,
      hits: at === 7 ? 30 : (at + 1) * 2,
      n: (at + 1) * 20,
    }));
    const chart = controlChart(months, 'u');
    if (chart.kind !== 'estimated') throw new Error('there are eight');
    const centre = 86 / 720;
    expect(chart.points[0]?.high).toBeCloseTo(centre + 3 * Math.sqrt(centre / 20), 10);
    expect(chart.points[7]?.high).toBeCloseTo(centre + 3 * Math.sqrt(centre / 160), 10);
    expect(chart.points[7]?.verdict).toBe('in-control');
    expect(chart.points.every(({ low }) => low >= 0)).toBe(true);
  });

  it("widens Laney's limits where large months vary by more than chance", () => {
    const large = Array.from({ length: 12 }, (_, at) => ({
      name: String(at),
      hits: at % 2 === 0 ? 900 : 1_100,
      n: 10_000,
    }));
    const outside = (kind: 'p' | 'laney-p'): number => {
      const chart = controlChart(large, kind);
      if (chart.kind !== 'estimated') throw new Error('there are twelve');
      return chart.points.filter(({ verdict }) => verdict !== 'in-control').length;
    };
    expect(outside('p')).toBe(12);
    expect(outside('laney-p')).toBe(0);
  });

  it('is not drawn from seven months, nor from months without shipments', () => {
    expect(controlChart(CANS.slice(0, 7), 'p')).toEqual({ kind: 'not-enough', n: 7, needed: 8 });
    const empty = CANS.map((period) => ({ ...period, hits: 0, n: 0 }));
    expect(controlChart(empty, 'p')).toEqual({ kind: 'not-enough', n: 0, needed: 8 });
    expect(() => controlChart([{ name: 'May', hits: 3, n: 2 }], 'p')).toThrow('May cannot have');
  });
});

describe('the test of Mann and Kendall', () => {
  it.each([
    [[1, 2, 3, 4], 6, 0.042],
    [[1, 2, 3, 5, 4], 8, 0.042],
    [[1, 2, 3, 4, 5], 10, 0.0083],
    [[2, 1, 5, 3, 4, 6, 8, 7], 20, 0.007],
  ])('of %j is in the tables', (series, s, p) => {
    const found = mannKendall(series);
    expect(found.s).toBe(s);
    expect(found.pRising).toBeCloseTo(p, 3);
  });

  it('with ties is what listing every order gives', () => {
    const series = [4, 5, 4, 3, 4, 3, 2];
    const all = orders(series).map((order) => fallingPairs(order));
    const expected = all.filter((count) => count >= fallingPairs(series)).length / all.length;
    expect(mannKendall(series).pFalling).toBeCloseTo(expected, 10);
  });

  it('keeps its sum over a long series', () => {
    const series = Array.from({ length: 60 }, (_, at) => (at * 7) % 11);
    const { pFalling, pRising } = mannKendall(series);
    expect(pFalling + pRising).toBeGreaterThan(1);
    expect(pFalling + pRising).toBeLessThan(1.05);
  });
});

describe('the slow decline of an account', () => {
  it('from 5.0 over 4.8, 4.6 and 4.4 to 4.2 is flagged', () => {
    const found = slowDecline([5.0, 4.8, 4.6, 4.4, 4.2], 0.5);
    expect(found).toMatchObject({ kind: 'estimated', n: 5, verdict: 'declining' });
    expect(found.kind === 'estimated' && found.change).toBeCloseTo(-0.8, 10);
    expect(found.kind === 'estimated' && found.p).toBeCloseTo(1 / 120, 10);
  });

  it.each([
    [[4.8, 4.9, 4.7, 4.8, 4.8, 4.9, 4.7]],
    [[4.9, 4.7, 4.8, 4.9, 4.7]],
    [[4.8, 4.8, 4.8, 4.8, 4.8, 4.8]],
  ])('is not seen in noise around 4.8: %j', (scores) => {
    expect(slowDecline(scores, 0.5)).toMatchObject({ verdict: 'no-clear-decline' });
  });

  it('needs a drop that matters, however steady', () => {
    const found = slowDecline([4.85, 4.84, 4.83, 4.82, 4.81], 0.5);
    expect(found).toMatchObject({ verdict: 'no-clear-decline' });
  });

  it('of three scores is not enough', () => {
    expect(slowDecline([5, 4, 3], 0.5)).toEqual({ kind: 'not-enough', n: 3, needed: 4 });
    expect(slowDecline([], 0.5)).toEqual({ kind: 'not-enough', n: 0, needed: 4 });
  });
});

function orders(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, at) =>
    orders(values.toSpliced(at, 1)).map((rest) => [value, ...rest]),
  );
}

function fallingPairs(series: readonly number[]): number {
  return series.reduce(
    (sum, earlier, at) => sum + series.slice(at + 1).filter((later) => later < earlier).length,
    0,
  );
}
