import { z } from 'zod';
import { RecordId } from './record-id.ts';

export const ACCOUNT_CLASSES = ['A', 'B', 'C'] as const;

/** A buyer company. */
export type Account = z.infer<typeof Account>;
export const Account = z.strictObject({
  id: RecordId,
  name: z.string().min(1).max(200),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { message: 'a country code of two capital letters', abort: true })
    .describe('ISO 3166-1 alpha-2'),
  /** Absent while nobody has said. */
  class: z.enum(ACCOUNT_CLASSES).optional().describe('How much of the turnover it brings'),
  owner: z.string().min(1).max(300).optional().describe('Who answers for it on our side, by name'),
});
