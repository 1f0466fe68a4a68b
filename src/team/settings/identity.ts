import { z } from 'zod';

/** Who somebody of the staff is to a platform, e.g. `slack:T1/U1`; never what they call themselves. */
export type Identity = z.infer<typeof Identity>;
export const Identity = z
  .string('must be an identity, e.g. slack:T1/U1')
  .max(200, 'must have at most 200 characters')
  .regex(/^[a-z]+:\S+$/, 'must be an identity, e.g. slack:T1/U1');

export const Identities = z
  .array(Identity, 'must be a list of identities, e.g. ["slack:T1/U1"]')
  .readonly();
