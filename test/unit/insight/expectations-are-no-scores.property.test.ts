import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import { EXPECTATIONS } from '../../../src/core/contract/expectation.ts';
import type { Answer, Response } from '../../../src/core/contract/response.ts';
import { worstThird } from '../../../src/insight/metrics/worst-third.ts';
import { explainedScores } from '../../../src/insight/report/explained-scores.ts';
import { hasteOf } from '../../../src/insight/statistics/hasty-answers.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { tallyOf } from '../../../src/insight/tally/tally-of.ts';
import { accountFalls } from '../../../src/team/account-falls.ts';
import { arbitraryResponses } from '../../fixtures/insight/arbitrary-response.ts';
import { compared, expecting, expectingNothing } from '../../fixtures/insight/expecting-answers.ts';
import { answer, NOON } from '../../fixtures/insight/response.ts';
import { buildReport } from '../../support/build-report.ts';
import { analysisOf } from '../../support/insight/analysis-of.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

const dimension = fc.constantFrom('quality', 'documents', 'reliability');
const expectation: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(...EXPECTATIONS).map(compared),
  fc.tuple(dimension, fc.integer({ min: 1, max: 5 })).map(([key, level]) => expecting(key, level)),
  dimension.map(expectingNothing),
);

/** Something was answered in each, so that it is no news that somebody answered at all. */
const said = answer('open', { kind: 'open', countedAs: 'words', raw: '' });

interface Pair {
  readonly plain: readonly Response[];
  /** The same, with answers about expectations after the others. */
  readonly asked: readonly Response[];
}

const pairs: fc.Arbitrary<Pair> = fc
  .tuple(
    arbitraryResponses,
    fc.array(fc.array(expectation, { maxLength: 6 }), { minLength: 25, maxLength: 25 }),
  )
  .map(([responses, more]) => {
    const plain = responses.map((one) => ({ ...one, answers: [said, ...one.answers] }));
    const asked = plain.map((one, at) => ({
      ...one,
      answers: [...one.answers, ...(more[at] ?? [])],
    }));
    return { plain, asked };
  });

function holds(check: (pair: Pair) => void): void {
  fc.assert(fc.property(pairs, check), { numRuns: 100 });
}

describe('what buyers expect, whatever else they answered', () => {
  it('is tallied as a choice only, so in no other sum of a day', () => {
    holds(({ plain, asked }) => {
      const tallies = (all: readonly Response[]) =>
        all.map((one) => ({ ...tallyOf(one, tagger), choices: [] }));
      expect(tallies(asked)).toEqual(tallies(plain));
    });
  });

  it('changes no figure of a report', () => {
    holds(({ plain, asked }) => {
      for (const by of [null, 'dimension'] as const) {
        const report = buildReport(asked, period, { tagger, by });
        const { choices } = buildReport(plain, period, { tagger, by });
        expect({ ...report, choices }).toEqual(buildReport(plain, period, { tagger, by }));
      }
    });
  });

  it('makes no worst score, no hasty response, no score to explain and no fall', () => {
    holds(({ plain, asked }) => {
      expect(asked.map(worstThird)).toEqual(plain.map(worstThird));
      expect(asked.map(hasteOf)).toEqual(plain.map(hasteOf));
      const explained = (all: readonly Response[]) => explainedScores(all, new Map(), tagger);
      expect(explained(asked)).toEqual(explained(plain));
      const falls = (all: readonly Response[]) => all.map((one) => accountFalls(one, all));
      expect(falls(asked)).toEqual(falls(plain));
    });
  });

  it('changes nothing else in a closer look', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ({ plain, asked }) => {
        const { expectations: _, gaps: __, ...told } = await analysisOf(asked);
        const { expectations: ___, gaps: ____, ...before } = await analysisOf(plain);
        expect(told).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
