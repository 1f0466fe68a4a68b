import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { benchmarkFigures } from '../../../src/insight/report/benchmark-figures.ts';
import { driverFigures } from '../../../src/insight/report/driver-figures.ts';
import { themeFigures } from '../../../src/insight/report/theme-figures.ts';
import { trendFigures } from '../../../src/insight/report/trend-figures.ts';
import { timeSteps } from '../../../src/insight/scope/time-steps.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { answer, NOON, response } from '../../fixtures/insight/response.ts';
import { buildReport } from '../../support/build-report.ts';

const FIVE = { from: 1, points: 5 };

const daysFrom = (from: number, days: number) => ({
  from,
  to: from + days * DAY_MS,
  previousFrom: from - days * DAY_MS,
  timeZone: 'UTC',
});

const overall = (value: number, points = 5) =>
  answer('overall', { kind: 'satisfaction', value, scale: { from: 1, points } });

const spoke = (id: string, value: number, text: string): Response =>
  response(id, {
    answers: [overall(value), answer('open', { kind: 'open', countedAs: 'words', raw: text })],
  });

describe('the steps of a time', () => {
  it.each([
    [10, ['2026-10-05', '2026-10-06'], 11],
    [91, ['2026-10-05', '2026-10-12'], 14],
    [730, ['2026-10', '2026-11'], 25],
  ])('are for %i days such as %j', (days, first, count) => {
    const { names } = timeSteps(daysFrom(NOON, days));
    expect(names.slice(0, 2)).toEqual(first);
    expect(names).toHaveLength(count);
  });

  it('begin at the midnight of the zone', () => {
    const steps = timeSteps({ ...daysFrom(NOON, 3), timeZone: 'Pacific/Auckland' });
    expect(steps.names[0]).toBe('2026-10-06');
    expect(steps.nameOf(NOON)).toBe('2026-10-06');
  });
});

describe('the trend', () => {
  const from = Date.UTC(2026, 9, 1);
  /** So many of twenty are pleased on each day. */
  const daily = (pleased: readonly number[]): readonly Response[] =>
    pleased.flatMap((good, day) =>
      Array.from({ length: 20 }, (_, index) =>
        response(`${day}-${index}`, {
          startedAt: from + day * DAY_MS,
          answers: [overall(index < good ? 5 : 1)],
        }),
      ),
    );

  it('marks the day that chance does not explain', () => {
    const pleased = [15, 14, 15, 16, 15, 14, 15, 16, 15, 14, 2, 15, 14, 15, 16, 15, 15, 14, 15, 16];
    const { centre, points } = trendFigures(daily(pleased), daysFrom(from, 20));
    expect(centre).toBeCloseTo(pleased.reduce((sum, good) => sum + good, 0) / 400);
    expect(points.filter(({ outside }) => outside).map(({ label }) => label)).toEqual([
      '2026-10-11',
    ]);
    expect(points[10]).toMatchObject({ n: 20, value: 0.1 });
  });

  it('has points and no limits where fewer than eight steps have answers', () => {
    const { centre, points } = trendFigures(daily([15, 14, 16]), daysFrom(from, 30));
    expect(centre).toBeNull();
    expect(points).toHaveLength(30);
    expect(points[1]).toMatchObject({ n: 20, value: 0.7, limits: null, outside: false });
    expect(points[5]).toMatchObject({ n: 0, value: null });
  });
});

describe('the themes', () => {
  const tagger = ruleTagger();

  it('tell how often buyers speak of something and what it costs', () => {
    const late = Array.from({ length: 8 }, (_, at) =>
      spoke(`late ${at}`, 2, 'The vessel was delayed twice'),
    );
    const fine = Array.from({ length: 12 }, (_, at) => spoke(`fine ${at}`, 5, 'Thank you.'));
    const { n, themes, cut } = themeFigures([...late, ...fine], tagger);
    expect(n).toBe(20);
    expect(cut).toEqual({ frequency: 0.1, impact: 0.5 });
    expect(themes).toEqual([{ theme: 'delivery', n: 8, frequency: 0.4, impact: 3 }]);
  });

  it('are none where four speak of something', () => {
    const few = Array.from({ length: 4 }, (_, at) => spoke(String(at), 2, 'The vessel was late'));
    expect(themeFigures(few, tagger)).toMatchObject({ n: 4, themes: [] });
  });

  it('leave out scores on another scale than most', () => {
    const five = spoke('five', 2, 'The vessel was late');
    const seven = { ...five, id: 'seven', answers: [overall(7, 7), ...five.answers.slice(1)] };
    expect(themeFigures([five, five, seven], tagger).n).toBe(2);
  });
});

describe('the drivers', () => {
  const rated = (count: number): readonly Response[] =>
    Array.from({ length: count }, (_, at) => {
      const quality = 1 + (at % 5);
      const documents = 1 + (Math.floor(at / 5) % 5);
      return response(String(at), {
        answers: [
          overall(at % 4 === 0 ? documents : quality),
          answer('quality', { value: quality, scale: FIVE }),
          answer('documents', { value: documents, scale: FIVE }),
          ...(at % 10 === 0 ? [answer('customs', { value: 3, scale: FIVE })] : []),
        ],
      });
    });

  it('name what moves satisfaction most, the same for the same answers', () => {
    const { n, weights } = driverFigures(rated(100));
    expect(n).toBe(100);
    expect(weights.map(({ dimension }) => dimension)).toEqual(['quality', 'documents']);
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    expect(driverFigures(rated(100))).toEqual({ n, needed: null, weights });
  });

  it('are none of fifty less one', () => {
    expect(driverFigures(rated(49))).toEqual({ n: 49, needed: 50, weights: [] });
  });
});

describe('the radar', () => {
  it('has a benchmark where one is known on the scale of the question', () => {
    const report = buildReport(
      [
        response('1', {
          answers: [
            answer('quality', { value: 4, scale: FIVE }),
            answer('documents', { value: 3, scale: FIVE }),
            answer('delivery', { value: 2, scale: FIVE }),
          ],
        }),
      ],
      daysFrom(NOON - DAY_MS, 2),
      { tagger: ruleTagger() },
    );
    const { n, dimensions } = benchmarkFigures(report, { quality: 4.2, documents: 42 });
    expect(n).toBe(1);
    expect(
      dimensions.map(({ dimension, mean, benchmark }) => [dimension, mean, benchmark]),
    ).toEqual([
      ['quality', 4, 4.2],
      ['documents', 3, null],
      ['delivery', 2, null],
    ]);
  });
});
