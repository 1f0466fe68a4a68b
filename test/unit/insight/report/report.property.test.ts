import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import type { Answer, Response } from '../../../../src/core/contract/response.ts';
import type { Report } from '../../../../src/insight/report/report-shape.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { arbitraryResponses } from '../../../fixtures/insight/arbitrary-response.ts';
import { NOON } from '../../../fixtures/insight/response.ts';
import { buildReport } from '../../../support/build-report.ts';
import { ReportSchema } from '../../../support/insight/report-schema.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

function reported(check: (report: Report, now: readonly Response[]) => void): void {
  fc.assert(
    fc.property(arbitraryResponses, (responses) => {
      const now = responses.filter(({ startedAt }) => startedAt >= NOON && startedAt < period.to);
      check(buildReport(responses, period, { tagger }), now);
    }),
    { numRuns: 150 },
  );
}

function usable(now: readonly Response[], kind: Answer['kind']): { value: number; top: number }[] {
  const found: { value: number; top: number }[] = [];
  for (const { answers } of now) {
    for (const answer of answers) {
      if (answer.kind !== kind || answer.value === undefined) continue;
      if (answer.notApplicable || answer.skipped) continue;
      const [from, points] =
        answer.scale !== undefined
          ? [answer.scale.from, answer.scale.points]
          : kind === 'recommendation'
            ? [0, 11]
            : [1, 5];
      const top = from + points - 1;
      if (answer.value >= from && answer.value <= top) found.push({ value: answer.value, top });
    }
  }
  return found;
}

describe('the numbers of a report, whatever was answered', () => {
  it('fit the shape that is printed as JSON, and survive it', () => {
    reported((report) => {
      expect(ReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    });
  });

  it('account for every response once', () => {
    reported((report, now) => {
      expect(report.responses.n).toBe(now.length);
      const sum = Object.values(report.responses.ends).reduce((total, count) => total + count, 0);
      expect(sum).toBe(now.length);
      for (const end of ['complete', 'idle', 'stopped'] as const) {
        expect(report.responses.ends[end]).toBe(now.filter((one) => one.end === end).length);
      }
    });
  });

  it('equal a naive recount of satisfaction', () => {
    reported(({ csat }, now) => {
      const given = usable(now, 'satisfaction');
      expect(csat.n).toBe(given.length);
      expect(csat.satisfied).toBe(given.filter(({ value, top }) => value > top - 2).length);
    });
  });

  it('equal a naive recount of recommendation, in three bands that add up', () => {
    reported(({ nps }, now) => {
      const given = usable(now, 'recommendation').filter(({ top }) => top !== 4);
      const isPromoter = ({ value, top }: { value: number; top: number }): boolean =>
        value >= (top === 10 ? 9 : 4);
      expect(nps.n).toBe(given.length);
      expect(nps.promoters).toBe(given.filter(isPromoter).length);
      expect(nps.promoters + nps.passives + nps.detractors).toBe(nps.n);
    });
  });

  it('equal a naive recount of dimensions', () => {
    reported(({ dimensions }, now) => {
      const total = dimensions.reduce((sum, { n }) => sum + n, 0);
      expect(total).toBe(usable(now, 'dimension').length);
    });
  });

  it('lie within their intervals', () => {
    reported(({ csat, nps, ces, dimensions }) => {
      const figures = [
        { value: csat.share, interval: csat.interval },
        { value: nps.score, interval: nps.interval },
        { value: ces.share, interval: ces.interval },
        ...dimensions.map(({ mean, interval }) => ({ value: mean, interval })),
      ];
      for (const { value, interval } of figures) {
        if (value === null || interval === null) continue;
        expect(value).toBeGreaterThanOrEqual(interval.low - 1e-9);
        expect(value).toBeLessThanOrEqual(interval.high + 1e-9);
      }
    });
  });

  it('count each why chain once, and quote the last answer of a chain of that shipment', () => {
    fc.assert(
      fc.property(arbitraryResponses, (responses) => {
        const now = responses.filter(({ startedAt }) => startedAt >= NOON && startedAt < period.to);
        const { rootCauses } = buildReport(responses, period, { tagger, causes: 1_000 });
        const chains = now.flatMap((one) => one.chains).filter(({ links }) => links.length > 0);
        const counted = rootCauses.causes.reduce((sum, { count }) => sum + count, 0);
        expect(rootCauses.chains).toBe(chains.length);
        expect(counted + rootCauses.unread).toBe(chains.length);
        for (const { quote } of rootCauses.causes) {
          const owner = now.find(({ id }) => id === quote.response);
          expect(owner?.subject.shipment.reference).toBe(quote.reference);
          const own = owner?.chains.filter(({ dimension }) => dimension === quote.dimension);
          expect(own?.map(({ links }) => links.at(-1)?.answer)).toContain(quote.text);
        }
      }),
      { numRuns: 150 },
    );
  });
});
