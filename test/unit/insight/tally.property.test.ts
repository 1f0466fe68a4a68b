import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { reportOf } from '../../../src/insight/report/report.ts';
import { DayCalendar } from '../../../src/insight/scope/day-calendar.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { addTallies } from '../../../src/insight/tally/add-tallies.ts';
import { GroupedSum } from '../../../src/insight/tally/grouped-sum.ts';
import { packTally, unpackTally } from '../../../src/insight/tally/packed-tally.ts';
import { tallyOf } from '../../../src/insight/tally/tally-of.ts';
import { tallyRequested } from '../../../src/insight/tally/tally-request.ts';
import { arbitraryResponses } from '../../fixtures/insight/arbitrary-response.ts';
import { NOON } from '../../fixtures/insight/response.ts';
import { buildReport } from '../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
const calendar = new DayCalendar('UTC');

/** Responses, the same in another order, and where that order is cut. */
const shuffled = arbitraryResponses.chain((responses) =>
  fc.tuple(
    fc.constant(responses),
    fc.shuffledSubarray([...responses], { minLength: responses.length }),
    fc.array(fc.nat({ max: responses.length }), { maxLength: 4 }),
  ),
);

function pieces<Item>(items: readonly Item[], cuts: readonly number[]): (readonly Item[])[] {
  const edges = [0, ...[...cuts].sort((one, other) => one - other), items.length];
  return edges.slice(1).map((end, index) => items.slice(edges[index], end));
}

function tallied(responses: readonly Response[]) {
  return addTallies(responses.map((response) => tallyOf(response, tagger)));
}

describe('tallies', () => {
  it('give the same total in whatever order and parts they are added', () => {
    fc.assert(
      fc.property(shuffled, ([responses, others, cuts]) => {
        const parts = pieces(others, cuts).map(tallied);
        expect(addTallies(parts)).toEqual(tallied(responses));
        expect(addTallies(parts.reverse())).toEqual(tallied(responses));
      }),
      { numRuns: 150 },
    );
  });

  it('are the same after they were packed and unpacked', () => {
    fc.assert(
      fc.property(arbitraryResponses, (responses) => {
        const whole = tallied(responses);
        expect(unpackTally(packTally(whole))).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it('give the very report that the responses give, broken down or not', () => {
    const breakdowns = fc.constantFrom(null, 'channel', 'month', 'dimension' as const);
    fc.assert(
      fc.property(shuffled, breakdowns, ([responses, others, cuts], by) => {
        const request = { by: by === 'dimension' ? null : by, where: [], calendar };
        const counted = (from: number, to: number) => {
          const whole = new GroupedSum();
          for (const piece of pieces(others, cuts)) {
            const { all, groups } = tallyRequested(piece, { ...request, from, to }, tagger);
            if (groups.size === 0) whole.add(all);
            for (const [key, { name, tally }] of groups) whole.add(tally, { key, name });
          }
          return whole.total();
        };
        const now = counted(period.from, period.to);
        const before = counted(period.previousFrom, period.from);
        const source = { from: 'responses', reason: null } as const;
        const report = reportOf({ now, before, source }, { period, by, where: [] });
        expect(report).toEqual(buildReport(responses, period, { tagger, by }));
      }),
      { numRuns: 100 },
    );
  });
});
