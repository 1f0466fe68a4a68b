import { z } from 'zod';

const hours = z
  .number('must be hours, e.g. 48')
  .positive('must be more than 0 hours')
  .max(8_760, 'must be at most a year');

const FACTOR = 'must be a factor above 0 and up to 10, e.g. 0.5';

/** Hours of business time by which something must have happened; absent: it may take its time. */
export type ClockHours = z.infer<typeof ClockHours>;
export const ClockHours = z.strictObject({
  firstAnswer: hours.optional().describe('Somebody has answered the buyer'),
  plan: hours.optional().describe('There is an owner and a plan'),
  resolution: hours.optional().describe('It is solved, as far as the team can tell'),
});

export type ClockSettings = z.infer<typeof ClockSettings>;
export const ClockSettings = z.strictObject({
  red: ClockHours.default({ firstAnswer: 24, plan: 48, resolution: 72 }),
  yellow: ClockHours.default({ firstAnswer: 48, plan: 48, resolution: 72 }),
  green: ClockHours.default({}),
  factors: z
    .record(z.string(), z.number(FACTOR).positive(FACTOR).max(10, FACTOR))
    .default({ A: 0.5 })
    .describe('By what the hours are multiplied for accounts of a class'),
  warnAt: z
    .number('must be a part of the time from 0 to 1, e.g. 0.75')
    .gt(0, 'above 0')
    .lt(1, 'below 1')
    .default(0.75)
    .describe('When the owner is warned, as part of the time there is'),
});
