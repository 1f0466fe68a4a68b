import { z } from 'zod';

/** What can be done for a buyer, so that a complaint is not just closed. */
export const REPAIR_KINDS = ['apology', 'credit', 'replacement', 'explanation', 'other'] as const;

export type RepairKind = z.infer<typeof RepairKind>;
export const RepairKind = z.enum(REPAIR_KINDS);

export type Repair = z.infer<typeof Repair>;
export const Repair = z.object({
  kind: RepairKind,
  /** What the buyer is told. */
  text: z.string(),
  by: z.string(),
  at: z.number().int(),
});
