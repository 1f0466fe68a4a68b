import { z } from 'zod';
import { Identity } from './identity.ts';

/** A colleague: one person, whichever messenger they write on. */
export type Member = z.infer<typeof Member>;
export const Member = z.strictObject({
  name: z
    .string('a name, e.g. "Wang Min"')
    .trim()
    .min(1, 'a name, e.g. "Wang Min"')
    .max(100, 'at most 100 characters')
    .refine((name) => !Identity.safeParse(name).success, 'a name, not an identity'),
  email: z.email('an e-mail address').optional(),
  /** The first stands for the person wherever something is stored. */
  identities: z
    .tuple([Identity], Identity, 'a list of identities, e.g. ["slack:U0WANG", "telegram:43"]')
    .readonly(),
});

export const Members = z.array(Member, 'a list of members').readonly();
