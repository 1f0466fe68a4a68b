import { z } from 'zod';

/** Of which time a report tells, as its value says it. */
export const ToldPeriod = z.object({
  from: z.number().int(),
  to: z.number().int(),
  previousFrom: z.number().int(),
  timeZone: z.string(),
});
