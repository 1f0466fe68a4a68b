import { z } from 'zod';

/** So many records may come at once. */
export const BATCH_LIMIT = 500;

/** What is posted to `/api/v1/accounts` and the others. */
export function batchOf<Shape extends z.ZodType>(record: Shape) {
  return z.strictObject({
    records: z
      .array(record, 'a list of records')
      .min(1, 'at least one record')
      .max(BATCH_LIMIT, `at most ${BATCH_LIMIT} records at once`),
  });
}

/** The answer to a batch that was stored. */
export const BatchAnswer = z.object({
  new: z.int().describe('So many were not there before'),
  changed: z.int(),
  unchanged: z.int(),
});
export type BatchAnswer = z.infer<typeof BatchAnswer>;
