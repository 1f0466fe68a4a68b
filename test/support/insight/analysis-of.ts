import { DAY_MS } from '../../../src/base/instant.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import type { AnalysisReport } from '../../../src/insight/analysis/analysis-shape.ts';
import { readAnalysis } from '../../../src/insight/analysis/read-analysis.ts';
import type { StaffLine } from '../../../src/insight/ports.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { tallyRequested } from '../../../src/insight/tally/tally-request.ts';
import { NOON } from '../../fixtures/insight/response.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

interface Looking {
  readonly staffLines?: readonly StaffLine[];
  readonly where?: AnalysisReport['where'];
  readonly classValues?: ReadonlyMap<string, number>;
}

/** The analysis of the day from `NOON` on; staff have said nothing unless told. */
export async function analysisOf(
  responses: readonly Response[],
  { staffLines = [], where = [], classValues = new Map([['A', 80]]) }: Looking = {},
): Promise<AnalysisReport> {
  const sources = {
    responses: {
      async *startedBetween(from: number, to: number) {
        yield* responses.filter(({ startedAt }) => startedAt >= from && startedAt < to);
      },
    },
    tallies: {
      tally: async (request: Parameters<typeof tallyRequested>[1]) => ({
        ...tallyRequested(responses, request, tagger),
        source: { from: 'responses', reason: null } as const,
      }),
      namesOf: async () => [],
    },
    staffLines: {
      async *saidByStaff() {
        yield* staffLines;
      },
    },
  };
  const reading = { tagger, classValues, now: NOON + DAY_MS };
  return await readAnalysis({ period, where }, sources, reading);
}
