import { describe, expect, it } from 'vitest';
import type { Response } from '../../../../src/core/contract/response.ts';
import { csatForecast } from '../../../../src/insight/analysis/csat-forecast.ts';
import type { TallyReader } from '../../../../src/insight/ports.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { tallyRequested } from '../../../../src/insight/tally/tally-request.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';

const OCTOBER = Date.UTC(2026, 9, 1);
const period = {
  from: OCTOBER,
  to: Date.UTC(2026, 10, 1),
  previousFrom: Date.UTC(2026, 8, 1),
  timeZone: 'UTC',
};
const tagger = ruleTagger();

function tallies(responses: readonly Response[]): TallyReader {
  return {
    tally: async (request) => ({
      ...tallyRequested(responses, request, tagger),
      source: { from: 'responses', reason: null } as const,
    }),
    namesOf: async () => [],
  };
}

/** Ten answers in each month up to October, so many of them satisfied. */
function months(satisfied: readonly number[]): readonly Response[] {
  return satisfied.flatMap((pleased, at) =>
    many(10, (nth) =>
      scored(`${at}-${nth}`, {
        overall: nth < pleased ? 5 : 2,
        startedAt: Date.UTC(2026, 9 - (satisfied.length - 1) + at, 10),
      }),
    ),
  );
}

describe('the forecast of CSAT', () => {
  const after = Date.UTC(2026, 11, 1);
  const forecastOf = (responses: readonly Response[], now = after) =>
    csatForecast({ period, where: [] }, tallies(responses), now);

  it('follows a steady fall, within its interval', async () => {
    const told = await forecastOf(months([10, 9, 9, 8, 8, 7, 7, 6, 6, 5, 5, 4]));
    expect(told.month).toBe('2026-11');
    expect(told.months).toHaveLength(12);
    expect(told.months.at(-1)).toEqual({ month: '2026-10', n: 10, share: 0.4 });
    if (told.figures.kind !== 'estimated') throw new Error('the fall is steady');
    // Mean 0.7 at 5.5; least squares falls by 7.3 / 143 a month, 6.5 months up to the next.
    const next = 0.7 - (6.5 * 7.3) / 143;
    expect(told.figures.value).toBeCloseTo(next, 10);
    expect(told.figures.interval.low).toBeLessThan(next);
    expect(told.figures.interval.high).toBeGreaterThan(next);
  });

  it('of a jump that stays is no better than "as last month"', async () => {
    const told = await forecastOf(months([8, 8, 8, 8, 8, 4, 4, 4, 4, 4, 4, 4]));
    expect(told.figures).toMatchObject({ kind: 'no-better-than-naive', n: 12, last: 0.4 });
  });

  it('of few months is none, and a month almost without answers ends the row of them', async () => {
    const few = await forecastOf(months([8, 8, 8]));
    expect(few.figures).toEqual({ kind: 'not-enough', n: 3, needed: 10 });
    const gap = months([10, 9, 9, 8, 8, 7, 7, 6, 6, 5, 5, 4]).filter(
      ({ id }) => !id.startsWith('9-') || id < '9-4',
    );
    expect((await forecastOf(gap)).figures).toEqual({ kind: 'not-enough', n: 2, needed: 10 });
  });

  it('does not count the month that is not over', async () => {
    const { month, months: whole } = await forecastOf(months([8, 8, 8]), Date.UTC(2026, 9, 15));
    expect(month).toBe('2026-10');
    expect(whole.map((each) => each.month)).toEqual(['2026-08', '2026-09']);
  });

  it('of nobody is none', async () => {
    expect((await forecastOf([])).figures).toEqual({ kind: 'not-enough', n: 0, needed: 10 });
  });
});
