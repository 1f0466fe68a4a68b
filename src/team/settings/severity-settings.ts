import { z } from 'zod';
import { Severity } from '../severity.ts';

const PART = 'must be a part of the scale from 0 to 1, e.g. 0.25';
const part = z.number(PART).min(0, PART).max(1, PART);

/**
 * Scores are measured as part of their scale's range, 0 its worst and 1 its best answer: 2 of 5 is
 * 0.25. Up to `redUpTo` a score is red, up to `yellowUpTo` yellow, above it green.
 */
export type Thresholds = z.infer<typeof Thresholds>;
export const Thresholds = z
  .strictObject({ redUpTo: part, yellowUpTo: part })
  .refine(({ redUpTo, yellowUpTo }) => redUpTo <= yellowUpTo, {
    path: ['yellowUpTo'],
    error: 'must be no less than redUpTo',
  });

/** A part of the whole that went wrong is seldom an alarm: red only where the team says so. */
export type DimensionThresholds = z.infer<typeof DimensionThresholds>;
const DimensionThresholds = z.strictObject({ redUpTo: part.optional(), yellowUpTo: part });

const byTrigger = z.strictObject({
  anger: Severity.default('red'),
  complaint: Severity.default('yellow'),
  request: Severity.default('yellow'),
  refused: Severity.default('red'),
  asked: Severity.default('yellow'),
  'data-request': Severity.default('yellow'),
  alarm: Severity.default('red'),
  crowded: Severity.default('yellow'),
  unprompted: Severity.default('yellow'),
  poison: Severity.default('yellow'),
  'low-score': Severity.default('green'),
});

/** What severity a case gets: the worst that its trigger, its scores and its recommendation ask for. */
export type SeveritySettings = z.infer<typeof SeveritySettings>;
export const SeveritySettings = z.strictObject({
  scores: Thresholds.default({ redUpTo: 0, yellowUpTo: 0.5 }).describe(
    'For satisfaction with the whole',
  ),
  scoresByClass: z
    .record(z.string(), Thresholds)
    .default({})
    .describe('The same for accounts of a class, e.g. {"A": {"redUpTo": 0.5, "yellowUpTo": 0.75}}'),
  dimensions: DimensionThresholds.default({ yellowUpTo: 0.5 }).describe(
    'For what is asked in detail: never red, unless redUpTo is given',
  ),
  recommendationYellowUpTo: part
    .default(0.6)
    .describe('A recommendation up to here is yellow: 6 of 10 is 0.6'),
  triggers: byTrigger.prefault({}).describe('At least this severity, whatever the scores say'),
});
