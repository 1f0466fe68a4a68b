import { z } from 'zod';

/** Of which time a report tells, as its value says it. */
export const ToldPeriod = z.object({
  from: z.number().int(),
  to: z.number().int(),
  /** What it is compared with: from here, inclusive … */
  previousFrom: z.number().int(),
  /** … to here, exclusive; absent where that is `from`. */
  previousTo: z.number().int().optional(),
  timeZone: z.string(),
});
