import { z } from 'zod';
import { RecordId } from './record-id.ts';

export const ACCOUNT_CLASSES = ['A', 'B', 'C'] as const;

/** A buyer company. */
export type Account = z.infer<typeof Account>;
export const Account = z.strictObject({
  id: RecordId,
  name: z.string().min(1).max(200),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** How much of the turnover it brings; absent while nobody has said. */
  class: z.enum(ACCOUNT_CLASSES).optional(),
  /** Who answers for it on our side, by name. */
  owner: z.string().min(1).max(300).optional(),
});
