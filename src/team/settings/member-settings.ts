import { z } from 'zod';
import { Identity } from './identity.ts';

/** A colleague: one person, whichever messenger they write on. */
export type Member = z.infer<typeof Member>;
export const Member = z.strictObject({
  name: z
    .string('must be a name, e.g. "Wang Min"')
    .trim()
    .min(1, 'must be a name, e.g. "Wang Min"')
    .max(100, 'must have at most 100 characters')
    .refine((name) => !Identity.safeParse(name).success, 'must be a name, not an identity'),
  email: z.email('must be an e-mail address').optional(),
  /** The first stands for the person wherever something is stored. */
  identities: z
    .tuple(
      [Identity],
      Identity,
      'must be a list of identities, e.g. ["slack:U0WANG", "telegram:43"]',
    )
    .readonly(),
});

export const Members = z.array(Member, 'must be a list of members').readonly();
