import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../../src/core/contract/expectation.ts';
import type { Answer } from '../../../../src/core/contract/response.ts';
import { gapFigures } from '../../../../src/insight/analysis/gap-figures.ts';
import { expectationFigures } from '../../../../src/insight/analysis/read-analysis.ts';
import { shareInterval } from '../../../../src/insight/metrics/share-interval.ts';
import {
  compared,
  expecting,
  expectingNothing,
  met,
} from '../../../fixtures/insight/expecting-answers.ts';
import { answer, response } from '../../../fixtures/insight/response.ts';
import { many } from '../../../fixtures/insight/scored-responses.ts';
import { analysisOf } from '../../../support/insight/analysis-of.ts';
import { AnalysisSchema } from '../../../support/insight/analysis-schema.ts';

const SEVEN = { from: 1, points: 7 };

function each(...all: readonly (readonly Answer[])[]) {
  return all.map((answers, at) => response(String(at), { answers: [...answers] }));
}

function saying(...expectations: readonly Expectation[]) {
  return each(...expectations.map((expectation) => [compared(expectation)]));
}

describe('answers against expectations', () => {
  it('are three shares that add up, and the net of better and worse', () => {
    const figures = expectationFigures(
      saying('better', 'better', 'better', 'as-expected', 'as-expected', 'worse'),
    );
    expect(figures).toEqual({
      kind: 'estimated',
      n: 6,
      shares: {
        better: { count: 3, percentage: 50, interval: shareInterval(3, 6) },
        'as-expected': { count: 2, percentage: 33, interval: shareInterval(2, 6) },
        worse: { count: 1, percentage: 17, interval: shareInterval(1, 6) },
      },
      net: (100 * (3 - 1)) / 6,
    });
  });

  it('leave out those to whom it does not apply, and are nobody where nobody was asked', () => {
    const notApplicable = answer('expectation', {
      kind: 'expectation',
      countedAs: 'options',
      notApplicable: true,
    });
    const nobody = each([notApplicable], [met('quality', 5)]);
    expect(expectationFigures(nobody)).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
    expect(expectationFigures([...nobody, ...saying('worse')])).toMatchObject({ n: 1, net: -100 });
  });
});

describe('service gaps', () => {
  /** Twenty buyers expect 5 and meet with 3 or 4; what the others say of reliability is half. */
  const asked = each(
    ...Array.from({ length: 20 }, (_, at) => [
      expecting('reliability', 5),
      met('reliability', 3 + (at % 2)),
    ]),
    [expecting('reliability', 5)],
    [met('reliability', 5)],
    [expecting('empathy', 2), met('empathy', 4)],
  );

  it('are perception less expectation, of those who told both', () => {
    const [reliability] = gapFigures(asked);
    expect(reliability).toMatchObject({
      dimension: 'reliability',
      scale: { from: 1, points: 5 },
      figures: { n: 20, expected: 5, perceived: 3.5, gap: -1.5, verdict: 'falls-short' },
    });
  });

  it('are always five rows once one was asked, and say how many are missing', () => {
    const rows = gapFigures(asked);
    expect(rows.map(({ dimension }) => dimension)).toEqual([
      'reliability',
      'assurance',
      'tangibles',
      'empathy',
      'responsiveness',
    ]);
    expect(rows[1]).toEqual({
      dimension: 'assurance',
      scale: null,
      figures: { kind: 'not-enough', n: 0, needed: 2 },
    });
    expect(rows[3]?.figures).toEqual({ kind: 'not-enough', n: 1, needed: 2 });
  });

  it('were asked for by an answer that it does not apply, too', () => {
    expect(gapFigures(each([expectingNothing('tangibles')]))).toHaveLength(5);
  });

  it('have a row for every other dimension that was asked, and only for those', () => {
    const pair = [expecting('packaging', 3), met('packaging', 5)];
    const rows = gapFigures(each(pair, pair, [met('quality', 5)]));
    expect(rows).toMatchObject([{ dimension: 'packaging', figures: { n: 2, gap: 2 } }]);
    expect(gapFigures([...each(pair), ...asked])).toHaveLength(6);
  });

  it('are none where nobody was asked', () => {
    expect(gapFigures(each([met('reliability', 1)], [compared('worse')]))).toEqual([]);
  });

  it('compare no points of different scales', () => {
    const mixed = each(
      [expecting('empathy', 7, SEVEN), met('empathy', 6, SEVEN)],
      [expecting('empathy', 7, SEVEN), met('empathy', 5, SEVEN)],
      [expecting('empathy', 5), met('empathy', 1)],
      [expecting('empathy', 7, SEVEN), met('empathy', 1)],
    );
    const empathy = gapFigures(mixed).find(({ dimension }) => dimension === 'empathy');
    expect(empathy?.scale).toEqual(SEVEN);
    expect(empathy?.figures).toMatchObject({ n: 2, expected: 7, perceived: 5.5, gap: -1.5 });
  });

  it('take no level that lies outside its scale', () => {
    const stray = each([expecting('empathy', 9), met('empathy', 4)]);
    expect(gapFigures(stray)[3]?.figures).toEqual({ kind: 'not-enough', n: 0, needed: 2 });
  });
});

describe('the value of a closer look', () => {
  it('has both, in the agreed shape', async () => {
    const all = many(8, (at) =>
      response(String(at), {
        answers: [
          compared(at === 0 ? 'worse' : 'better'),
          expecting('reliability', 5),
          met('reliability', 2),
        ],
      }),
    );
    const report = await analysisOf(all);
    const parsed = AnalysisSchema.parse(JSON.parse(JSON.stringify(report)));
    expect(parsed).toEqual(report);
    expect(parsed).toMatchObject({
      version: 1,
      expectations: { n: 8, net: 75 },
      gaps: [{ figures: { n: 8, gap: -3 } }, {}, {}, {}, {}],
    });
  });
});
