import { z } from 'zod';

/** Why goods come later than was told: they are late, or were left for a later vessel. */
export const DELAY_KINDS = ['delay', 'roll-over'] as const;

/** What a buyer is told when their goods come later. */
export type Delay = z.infer<typeof Delay>;
export const Delay = z.strictObject(
  {
    kind: z.enum(DELAY_KINDS).describe('roll-over: left for a later vessel'),
    expectedOn: z.iso
      .date()
      .optional()
      .describe('The day on which it is expected now; not before shippedOn'),
  },
  'an object with the kind of the delay',
);
